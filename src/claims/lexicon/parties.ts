// Words by which parties are called and reached; lemmas, lower case.

export const REQUESTS =
  /^(?:request|call|email|e-mail|message|question|inquiry|enquiry|letter|attempt|effort|text|query|approach|invitation)$/;

export const ADDRESSING = /^(?:to|with|at|from|reach|contact|for)$/;

export const LEADERS = /^(?:boss|bigwig|chief|executive|leader|official|manager|director)$/;

export const OFFICE_OF =
  /^(?:manager|office|team|campaign|staff|people|camp|rep|handler|management|entourage|spokes(?:man|woman|person|people)|lawyer|attorney|agent|aide|family|secretary|solicitor|barrister|counsel|adviser|advisor|side|trustee|leadership|board)$/;

/** Where somebody is called, and what they answer with. */
export const STANDS_FOR_OWNER =
  /^(?:home|house|residence|villa|flat|apartment|shop|mobile|phone|telephone|number|inbox|reply|answer|response|statement|letter)$/;

/** Who is close to somebody, and does not hold their office: "the senator's ex-wife", "the mayor's son-in-law". */
export const CLOSE =
  /^(?:(?:ex|step|half|grand)?-?(?:wife|husband|partner|boyfriend|girlfriend|son|daughter|brother|sister|mother|father|child)(?:-in-law)?|widow|widower|cousin|nephew|niece|uncle|aunt|neighbou?r|friend|classmate|roommate|lover)$/;

export const FAMILY = /^(?:family|relative|parent|wife|husband|mother|father|brother|sister|son|daughter|widow)$/;
