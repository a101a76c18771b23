/** A country as a despatch speaks of it, with another town than its capital and the day of its independence where all agree on one. */
export interface Country {
  readonly code: string;
  readonly name: string;
  /** With `de`: `du Kenya`, `de l'Estonie`, `de Madagascar`. */
  readonly of: string;
  /** Masculine and feminine. */
  readonly adjective: readonly [string, string];
  readonly capital: string;
  readonly town: string;
  readonly independence: string | null;
}

const TABLE = `
VN|le Vietnam|du Vietnam|vietnamien|vietnamienne|Hanoï|Huê|1945-09-02
KE|le Kenya|du Kenya|kényan|kényane|Nairobi|Mombasa|1963-12-12
ZM|la Zambie|de la Zambie|zambien|zambienne|Lusaka|Ndola|1964-10-24
SN|le Sénégal|du Sénégal|sénégalais|sénégalaise|Dakar|Thiès|1960-04-04
LV|la Lettonie|de la Lettonie|letton|lettone|Riga|Liepaja|1918-11-18
FI|la Finlande|de la Finlande|finlandais|finlandaise|Helsinki|Tampere|1917-12-06
TN|la Tunisie|de la Tunisie|tunisien|tunisienne|Tunis|Sfax|1956-03-20
PE|le Pérou|du Pérou|péruvien|péruvienne|Lima|Arequipa|1821-07-28
UY|l'Uruguay|de l'Uruguay|uruguayen|uruguayenne|Montevideo|Salto|1825-08-25
JM|la Jamaïque|de la Jamaïque|jamaïcain|jamaïcaine|Kingston|Montego Bay|1962-08-06
MG|Madagascar|de Madagascar|malgache|malgache|Antananarivo|Antsirabe|1960-06-26
GH|le Ghana|du Ghana|ghanéen|ghanéenne|Accra|Kumasi|1957-03-06
MZ|le Mozambique|du Mozambique|mozambicain|mozambicaine|Maputo|Beira|1975-06-25
BD|le Bangladesh|du Bangladesh|bangladais|bangladaise|Dacca|Chittagong|1971-03-26
AR|l'Argentine|de l'Argentine|argentin|argentine|Buenos Aires|Rosario|1816-07-09
ID|l'Indonésie|de l'Indonésie|indonésien|indonésienne|Jakarta|Bandung|1945-08-17
PT|le Portugal|du Portugal|portugais|portugaise|Lisbonne|Coimbra|
CL|le Chili|du Chili|chilien|chilienne|Santiago|Valparaiso|
JP|le Japon|du Japon|japonais|japonaise|Tokyo|Nagoya|
GR|la Grèce|de la Grèce|grec|grecque|Athènes|Patras|
PL|la Pologne|de la Pologne|polonais|polonaise|Varsovie|Gdansk|
IE|l'Irlande|de l'Irlande|irlandais|irlandaise|Dublin|Cork|
MN|la Mongolie|de la Mongolie|mongol|mongole|Oulan-Bator|Darkhan|
DK|le Danemark|du Danemark|danois|danoise|Copenhague|Aarhus|`;

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', of = '', he = '', she = '', town = '', other = '', independence] =
      line.split('|');
    return {
      code,
      name,
      of,
      adjective: [he, she],
      capital: town,
      town: other,
      independence: independence || null,
    };
  });

const VOWEL = /^[aeiouyâéèêîôûAEIOUYÉÎ]/;

/** `de Riga`, `d'Accra`. */
export const ofTown = (town: string) => (VOWEL.test(town) ? `d'${town}` : `de ${town}`);
