import { LOCALES, type Locale } from '@ephemeride/domain';

const REGION_NAMES = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    new Intl.DisplayNames(locale.toLowerCase(), { type: 'region', fallback: 'none' }),
  ]),
) as Record<Locale, Intl.DisplayNames>;

/** Where despatches write a name otherwise than the Unicode locale data. */
const USUAL_NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  FR: {
    CD: 'République démocratique du Congo',
    CG: 'Congo',
    HK: 'Hong Kong',
    MM: 'Myanmar',
    MO: 'Macao',
    PS: 'Palestine',
    VN: 'Vietnam',
  },
  EN: {
    CD: 'Democratic Republic of the Congo',
    CG: 'Congo',
    HK: 'Hong Kong',
    MM: 'Myanmar',
    MO: 'Macao',
    PS: 'Palestine',
  },
  VI: {
    CD: 'Cộng hòa Dân chủ Congo',
    CG: 'Cộng hòa Congo',
    HK: 'Hồng Kông',
    MM: 'Myanmar',
    MO: 'Macau',
    PS: 'Palestine',
  },
};

/** Regions that the locale data names and ISO 3166-1 does not list: groups, islands, test regions. */
const NOT_IN_ISO: ReadonlySet<string> = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(' '),
);

/** Whether ISO 3166-1 lists the code; Kosovo's `XK`, in wide use, is taken too. */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && !NOT_IN_ISO.has(code) && REGION_NAMES.EN.of(code) !== undefined;

const known = new Map<string, string>();

/** A country's usual name, or its code where it has none. Kept once found: the locale data is slow to ask. */
export function countryName(code: string, locale: Locale): string {
  const key = locale + code;
  const found = known.get(key);
  if (found !== undefined) return found;
  const name = USUAL_NAMES[locale][code] ?? REGION_NAMES[locale].of(code) ?? code;
  known.set(key, name);
  return name;
}
