// Capitals and seats of government with the state that the press means by them. A general gazetteer, small on purpose.
const ROWS = `
Moscow|Kremlin=Russia;Kyiv|Kiev=Ukraine;Pyongyang=North Korea;Seoul=South Korea;Beijing=China;Tokyo=Japan;Washington|White House=United States
London|Downing Street=United Kingdom;Paris|Elysee=France;Berlin=Germany;Rome=Italy;Madrid=Spain;Lisbon=Portugal;Warsaw=Poland;Prague=Czech Republic
Vienna=Austria;Budapest=Hungary;Bucharest=Romania;Sofia=Bulgaria;Athens=Greece;Ankara=Turkey;Tehran=Iran;Baghdad=Iraq;Damascus=Syria;Beirut=Lebanon
Jerusalem|Tel Aviv=Israel;Cairo=Egypt;Riyadh=Saudi Arabia;Doha=Qatar;Abu Dhabi=United Arab Emirates;Kabul=Afghanistan;Islamabad=Pakistan
New Delhi|Delhi=India;Dhaka=Bangladesh;Colombo=Sri Lanka;Bangkok=Thailand;Hanoi=Vietnam;Manila=Philippines;Jakarta=Indonesia;Canberra=Australia
Wellington=New Zealand;Ottawa=Canada;Mexico City=Mexico;Havana=Cuba;Caracas=Venezuela;Bogota=Colombia;Lima=Peru;Brasilia=Brazil;Buenos Aires=Argentina
Santiago=Chile;Minsk=Belarus;Tbilisi=Georgia;Yerevan=Armenia;Baku=Azerbaijan;Astana=Kazakhstan;Tashkent=Uzbekistan;Chisinau=Moldova;Belgrade=Serbia
Pristina=Kosovo;Skopje=North Macedonia;Podgorica=Montenegro;Ljubljana=Slovenia;Bratislava=Slovakia;Tirana=Albania;Nicosia=Cyprus;Valletta=Malta;Zagreb=Croatia;Sarajevo=Bosnia;Vilnius=Lithuania;Riga=Latvia;Tallinn=Estonia;Helsinki=Finland;Stockholm=Sweden;Oslo=Norway
Copenhagen=Denmark;Reykjavik=Iceland;Dublin=Ireland;The Hague|Amsterdam=Netherlands;Brussels=Belgium;Bern=Switzerland;Tripoli=Libya;Tunis=Tunisia
Algiers=Algeria;Rabat=Morocco;Khartoum=Sudan;Addis Ababa=Ethiopia;Nairobi=Kenya;Mogadishu=Somalia;Kigali=Rwanda;Kinshasa=Congo;Abuja=Nigeria;Accra=Ghana
Dakar=Senegal;Harare=Zimbabwe;Pretoria=South Africa;Luanda=Angola;Asmara=Eritrea;Kampala=Uganda;Taipei=Taiwan;Naypyidaw=Myanmar;Kathmandu=Nepal
`;

/** Capital or seat of government, lower case → state, lower case. */
export const STATE_OF: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/\n|;/)
    .flatMap((row) => {
      const [seats, state] = row.split('=');
      return seats && state
        ? seats.split('|').map((seat): [string, string] => [seat.toLowerCase(), state.toLowerCase()])
        : [];
    }),
);

/** States of the gazetteer, lower case. */
export const STATES_OF_WORLD: ReadonlySet<string> = new Set(STATE_OF.values());
