import type { Span } from '@ephemeride/domain';
import { remembered } from '../remembered.ts';
import { readWrittenDate } from '../written-date.ts';
import { areInitials, isAgency, namesAgency, readAgencyChain } from './agency.ts';

/** Who a despatch ends with; the agency is null where only an author or an end mark stands there. */
export interface SignOff extends Span {
  readonly agency: string | null;
}

const LABEL =
  /^(?:© ?\d{4} |\(?(?:sources?|agences?|avec|d'après|texte|article|rédaction|auteur|traduction)(?: et (?:photos?|images))? ?:? |par )/iu;

/** `Cette dépêche de La Presse Canadienne a été publiée le 22 mars 2023.` */
const IMPRINT =
  /^cet(?:te)? (?:dépêche|article|texte|contenu|information) (?:de (?:l'agence )?|d'|du |de l')(?<agency>[^,.]{2,40}?) a (?:d'abord |initialement )?été (?:d'abord |initialement )?(?:publiée?|diffusée?|rédigée?)[^!?]{0,60}$/iu;

/** `© Cap & Carène. Reproduction interdite.`, `Le Matin – Tous droits réservés`: whose the text is. */
const RIGHTS =
  /^(?:© ?(?:\d{4} )?)?(?<agency>\p{Lu}[\p{L}\p{N}&' ]{2,38}?)(?:, \d{4})? ?[–.,-] ?(?:[Tt]ous droits (?:réservés|de reproduction)|(?:[Tt]oute )?[Rr]eproduction (?:interdite|réservée))[^!?]{0,40}$/u;
/** A paper or a station that no table knows, by the word that ends its name: `Caucase Info`. */
const MEDIA =
  /^(?:\p{Lu}[\p{L}'-]+ ){1,2}(?:Infos?|Presse|News|Matin|Soir|Hebdo|Média|Médias|Radio|Télévision|Actualités?|Times|Post|Tribune)$/u;

/** A sign-off without the day behind it: `MAP 05 mars 2024`. */
function undated(text: string): string {
  const at = text.search(/(?<=\p{L}[ ,-]{1,3})(?:le )?\d/u);
  if (at === -1) return text;
  const read = readWrittenDate(text.slice(at));
  return read && /^[\s\d:hà.-]*$/.test(text.slice(at + read.length))
    ? text.slice(0, at).replace(/[\s,-]+$/, '')
    : text;
}

/** Reads a whole line as a sign-off: `VNA/CVN`, `(MAP)`, `- VNA`, `Source : APS`, `Thê Linh/CVN`, `FIN`. */
export function readSignOff(line: string): SignOff | null {
  return line.length > LONGEST_SIGN_OFF ? null : signOffOf(line);
}

const LONGEST_SIGN_OFF = 120;

const signOffOf = remembered((line: string): SignOff | null => {
  const by = (agency: string | null): SignOff => ({ start: 0, end: line.length, agency });
  if (/^[-(]?\s?(?:fin|\/\.|suite|###?|-30-)\s?[-).]?$/iu.test(line)) return by(null);
  const imprint = IMPRINT.exec(line)?.groups?.agency;
  if (imprint && isAgency(imprint)) return by(imprint);
  const owner = RIGHTS.exec(line)?.groups?.agency ?? MEDIA.exec(line)?.[0];
  if (owner) return by(owner);
  const bare = undated(line.replace(/^[\s([/<.-]+|[\s)\]/>.-]+$/gu, ''));
  if (/^[a-z]{2,3}(?:\/[a-z]{2,3})+$/u.test(bare)) return by(null);
  if (areInitials(bare) && readAgencyChain(bare) === null) return by(null);
  const label = LABEL.exec(bare);
  const name = label ? bare.slice(label[0].length) : bare;
  const agency = readAgencyChain(name.replace(/^: ?/, ''));
  return agency === null ? null : by(agency);
});

/** Whether a line is nothing but a source that is known, wherever it stands. */
export function isSourceLine(line: string): boolean {
  const agency = readSignOff(line)?.agency ?? null;
  return agency !== null && namesAgency(agency);
}

/** Reads the sign-off behind a paragraph's last stop: ` -VNA`, `.- VNA`, ` (APS)`, `./.`; null where there is none. */
export const readTrailingSignOff = remembered((paragraph: string): SignOff | null => {
  const from = Math.max(0, paragraph.length - 50);
  const tail = paragraph.slice(from);
  if (!/[.!?…»")\]]/.test(tail)) return null;
  const match =
    /(?<=[.!?…»")\]])(?<mark>\s*[-/(]\s*|\s*)(?<name>\p{L}[\p{L}\p{N}.]{1,20}(?:[ /]+[\p{L}.-]{2,20}){0,4})(?<close>[)/]?\.?)$/u.exec(
      tail,
    );
  if (match?.groups) {
    const { mark, name } = match.groups as { mark: string; name: string };
    const agency = readAgencyChain(name.replace(/\.$/, ''));
    const sure = agency !== null && (mark.trim() !== '' || namesAgency(agency));
    if (sure) {
      const start = from + match.index + mark.search(/\S|$/u);
      return { start, end: paragraph.length, agency };
    }
  }
  // `… de la Révolution. jcf/vnl`: the initials of who wrote and who read it.
  const endMark = /(?<=\.) ?\/\.?$|(?<=[.!?»]) (?:Fin|FIN|[a-z]{2,4}(?:\/[a-z]{2,4}){1,2})$/u.exec(tail);
  return endMark && { start: from + endMark.index, end: paragraph.length, agency: null };
});
