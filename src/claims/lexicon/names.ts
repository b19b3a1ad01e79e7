// Words that open or make names.

/** "Radio Tarn", "Agence Sovane": nobody's first name. */
export const PRESS_FIRST = /^(?:Radio|TV|Channel|Agence|Televisi[oó]n|Rádio|Canal|Diario)$/;

/** "Retailer Modarte": at the head of a sentence, what kind of firm bears the name. */
export const FIRM_TITLE =
  /^(?:Retailer|Insurer|Carmaker|Automaker|Drugmaker|Chipmaker|Planemaker|Lender|Steelmaker|Shipbuilder)$/;

export const HOLIDAY =
  /^(?:Easter|Christmas|Ramadan|Passover|Pentecost|Lent|Advent|Michaelmas|Halloween|Thanksgiving|Diwali|Eid)$/;

export const PRESS_OPENING = /^(?:Morning|Evening|Daily|Weekly|Sunday|Monthly)$/;
