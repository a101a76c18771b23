import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

/** Kind, date and countries of the main event of a despatch of Thursday 16 May 2024. */
function mainOf(text: string) {
  const main = read(`date 2024-05-16\n\n${text}`).events.find((event) => event.main);
  return main && `${main.kind} ${main.date?.edtf} ${[...main.countries].sort().join()}`;
}

describe('the main event of a despatch', () => {
  it.each([
    // Talks after which something is said, told for the first time by `un`, `une`.
    [
      '« Nous avançons », a déclaré mercredi la ministre ghanéenne des Transports à l’issue d’un entretien avec son homologue togolais.',
      'MEETING 2024-05-15 GH,TG',
    ],
    // What the two agreed was agreed at the session that the second sentence dates.
    [
      'Le Togo va acheter du gaz béninois. Les deux pays en ont convenu lors de la troisième réunion de leurs ministres de l’Énergie, tenue mardi à Lomé.',
      'DIALOGUE 2024-05-14 BJ,TG',
    ],
    [
      'Arrivée lundi en Norvège, la ministre estonienne de la Pêche y séjourne jusqu’à samedi.',
      'VISIT 2024-05-13/2024-05-18 EE,NO',
    ],
    [
      'Arrivé samedi à Tunis, le ministre danois de la Santé poursuivra vendredi sa visite.',
      'VISIT 2024-05-11 DK,TN',
    ],
    // Envoys called home touch the country where they are posted.
    [
      'Le gouvernement norvégien a rappelé mercredi pour consultations son ambassadeur à Lima.',
      'OTHER 2024-05-15 NO,PE',
    ],
    ['Le Cap-Vert a battu le Ghana 2 à 0 mercredi soir à Praia.', 'OTHER 2024-05-15 CV,GH'],
    ['Le Bénin s’est incliné mercredi 1-0 devant le Togo.', 'OTHER 2024-05-15 BJ,TG'],
    ['L’ancien préfet de Kara comparaît depuis mercredi devant la cour.', 'OTHER 2024-05-15 TG'],
    [
      'Des centaines de pompiers face à l’incendie qui ravage depuis mardi les collines de Mirvac.',
      'OTHER 2024-05-14 ',
    ],
    [
      'Lomé, 16 mai - La compagnie nationale a réceptionné mercredi à Hambourg, en Allemagne, son premier appareil.',
      'HANDOVER 2024-05-15 DE,TG',
    ],
    // Officials without a name sit beside those with one.
    [
      'Réunis lundi à Riga, les dirigeants du Togo et du Bénin, la ministre ghanéenne Afi Mensah et des envoyés du Pérou ont convenu d’une trêve.',
      'CONFERENCE 2024-05-13 BJ,GH,PE,TG',
    ],
    // Who speaks for a body takes no side's place.
    [
      'L’envoyée personnelle du Secrétaire général pour Chypre, María Soto, a réuni mercredi le dirigeant chypriote Nikos Pappas et son voisin Mehmet Aydın.\n\nL’entretien a porté sur des points de passage. Le commandant, le général mongol Bat Sukh, quittera la force en juin.',
      'MEETING 2024-05-15 CY',
    ],
    [
      'Le président letton a reçu mercredi les lettres de créance de trois ambassadeurs. Ceux-ci représentent le Ghana, Oman et le Pérou.',
      'RECEPTION 2024-05-15 GH,LV,OM,PE',
    ],
    // The new day is told more closely than at first, behind an adverb.
    [
      'La visite du président ghanéen en Norvège reportée à l’été\n\nAccra, 16 mai - La visite que le président ghanéen devait faire en Norvège aura finalement lieu en juillet.',
      'VISIT 2024-07 GH,NO',
    ],
  ])('of « %s » is %s', (text, expected) => {
    expect(mainOf(text)).toBe(expected);
  });
});

/** The events of a despatch of Thursday 16 May 2024, each as its kind, date, status and countries. */
const eventsOf = (text: string): string[] =>
  read(`date 2024-05-16\n\n${text}`).events.map(
    ({ kind, date, status, countries }) => `${kind} ${date?.edtf} ${status} ${[...countries].sort().join()}`,
  );

describe('an event beside another', () => {
  it.each([
    // What was due is what is put off, with its new day alone.
    [
      'Le ministre letton Janis Ozols, qui devait se rendre vendredi à Lomé, a reporté son voyage à la semaine prochaine.',
      'VISIT 2024-05-20/2024-05-26 POSTPONED LV,TG',
    ],
    [
      'Les deux armées norvégienne et danoise ont échangé mardi, à la frontière, douze prisonniers.',
      'HANDOVER 2024-05-14 HELD DK,NO',
    ],
    [
      'Des ingénieurs suisses ont formé, mardi à Kara, vingt agents togolais.',
      'TRAINING 2024-05-14 HELD CH,TG',
    ],
    [
      'Riga s’est donné jeudi un maire letton. Le premier vol direct vers Lomé, prévu vendredi, a été annulé.',
      'OTHER 2024-05-17 CANCELLED ',
    ],
    [
      'Les ministres letton et togolais de la Pêche se rencontreront mardi à Lomé. Ils doivent y signer un accord de pêche.',
      'SIGNING 2024-05-21 PLANNED LV,TG',
    ],
    [
      'La ministre lettone Ilze Kalna a été reçue jeudi à Lomé. La dernière visite d’un ministre letton au Togo remontait à l’automne 2017.',
      'VISIT 2017-23 HELD LV,TG',
    ],
  ])('of « %s » is %s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected);
  });

  it('is none where a pronoun tells what was to be of the event before', () => {
    const told = eventsOf(
      'La frégate lettone « Imanta » a accosté jeudi à Lomé. Elle était attendue dès mardi.',
    );
    expect(told).toHaveLength(1);
  });

  it('is none where another word tells that it was moved', () => {
    const told = eventsOf(
      'Le 5e Salon du livre de Riga se tiendra du 12 au 17 juin. Initialement programmée du 29 au 31 mai, la manifestation a été décalée.',
    );
    expect(told).toHaveLength(1);
  });

  it('brings no side into another course', () => {
    const [main] = eventsOf(
      'Vingt plongeurs togolais ont achevé mercredi un stage de sauvetage. Une seconde promotion est prévue, puisqu’elle réunira Togolais et Péruviens.',
    );
    expect(main).toBe('TRAINING 2024-05-15 HELD TG');
  });
});
