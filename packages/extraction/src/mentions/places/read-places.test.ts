import { describe, expect, it } from 'vitest';
import { placesIn } from './place-fixture.ts';
import { placeKey } from './place-lexicon.ts';

const found = (text: string) => placesIn(text).map(({ name, country }) => `${name} ${country}`);

describe('the places of a despatch', () => {
  it.each([
    ["La rencontre s'est tenue à Ho Chi Minh-Ville, puis à Ha Noi.", 'Hô Chi Minh-Ville VN', 'Hanoï VN'],
    ['Le sommet, reporté, aura lieu à Sharm el-Sheikh, en Égypte.', 'Sharm el-Sheikh EG'],
    ['Il est arrivé à Kyiv, puis à Lvov.', 'Kyiv UA', 'Lvov UA'],
    ['Un forum se tient à Naryn, au Kirghizistan.', 'Naryn KG'],
    ['Dans la province méridionale de Cà Mau, les digues ont tenu.', 'Ca Mau VN'],
    ['Dans la province de Vinh Phuc et dans la ville de Viêt Tri.', 'Vinh Phuc VN', 'Viêt Tri VN'],
    ['Le navire a fait escale au port de Sihanoukville.', 'Sihanoukville KH'],
    ['Les combats ont repris au Nord-Kivu, près de la ville de Masisi.', 'Nord-Kivu CD', 'Masisi CD'],
    ['À Genève comme à New York, les diplomates consultent.', 'Genève CH', 'New York US'],
    ['La cérémonie a lieu à Fort-de-France, en Martinique.', 'Fort-de-France MQ'],
  ])('%s', (text, ...places) => {
    expect(found(text)).toEqual(places);
  });

  it.each([
    'Paris et Berlin ont protesté.',
    'Il a rendu hommage à Charles Martin.',
    "Le contrat ira à Airbus, a dit l'OTAN à Renault.",
    'Elle a écrit à Florence Petit.',
    'La Chine, la Russie et le Brésil étaient présents.',
    "L'accord de Paris et le traité de Rome.",
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('hold the town of the dateline', () => {
    const text =
      'PHNOM PENH, 17 mai 2022 (VNA) - Le ministre a reçu lundi une délégation en visite de travail.';
    expect(placesIn(text)).toEqual([
      { start: 0, end: 10, text: 'PHNOM PENH', name: 'Phnom Penh', country: 'KH', rule: 'dateline' },
    ]);
  });

  it('share a key under all their names', () => {
    expect(placeKey('Beijing')).toBe(placeKey('Pékin'));
    expect(placeKey('Ho Chi Minh-Ville')).toBe(placeKey('HCMV'));
    expect(placeKey('Talcy')).not.toBe(placeKey('Bielmont'));
  });

  it('quote the text as normalised', () => {
    const [place] = placesIn('Ils se sont vus à Vientiane.');
    expect(place).toMatchObject({ start: 18, end: 27, text: 'Vientiane' });
  });
});
