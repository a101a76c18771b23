import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';

const titlesOf = (text: string) => read(text).events.map(({ titles }) => titles);

describe('the title of an event', () => {
  it.each([
    [
      'date 2024-05-06\n\nLe général belge Luc Peeters a reçu lundi le général grec Nikos Pappas.',
      {
        FR: 'Luc Peeters reçoit Nikos Pappas',
        EN: 'Luc Peeters receives Nikos Pappas',
        VI: 'Luc Peeters tiếp Nikos Pappas',
      },
    ],
    [
      'date 2024-05-06\n\nLe général belge Luc Peeters recevra le 9 mai le général grec Nikos Pappas.',
      {
        FR: 'Luc Peeters recevra Nikos Pappas',
        EN: 'Luc Peeters to receive Nikos Pappas',
        VI: 'Luc Peeters sẽ tiếp Nikos Pappas',
      },
    ],
    [
      'date 2023-11-20\n\nLe ministre sénégalais Abdou Sarr effectue du 19 au 22 novembre une visite officielle en Suisse.',
      {
        FR: 'Visite d’Abdou Sarr en Suisse',
        EN: 'Abdou Sarr visits Switzerland',
        VI: 'Abdou Sarr thăm Thụy Sĩ',
      },
    ],
    [
      'date 2025-03-10\n\nLa 4e Rencontre d’amitié frontalière Laos - Chine se tiendra le 18 mars à Boten.',
      {
        FR: '4e Rencontre d’amitié frontalière Laos - Chine',
        EN: '4th Laos–China border friendship meeting',
        VI: 'Giao lưu hữu nghị biên giới lần thứ 4 Lào - Trung Quốc',
      },
    ],
    [
      'date 2024-07-02\n\nLe dialogue politique entre le Maroc et la Grèce, prévu le 9 juillet, a été reporté.',
      {
        FR: 'Dialogue politique Maroc - Grèce (reporté)',
        EN: 'Morocco–Greece political dialogue (postponed)',
        VI: 'Đối thoại chính trị Maroc - Hy Lạp (hoãn)',
      },
    ],
    [
      'date 2025-03-10\n\nLa 8e commission mixte entre le Pérou et la Norvège s’est tenue jeudi à Lima.',
      {
        FR: '8e session de la commission mixte Pérou - Norvège',
        EN: '8th session of the Peru–Norway joint commission',
        VI: 'Kỳ họp lần thứ 8 Ủy ban hỗn hợp Peru - Na Uy',
      },
    ],
    [
      'date 2025-03-10\n\nLe ministre suisse Luca Ferri effectue depuis lundi une visite officielle aux États-Unis.',
      {
        FR: 'Visite de Luca Ferri aux États-Unis',
        EN: 'Luca Ferri visits the United States',
        VI: 'Luca Ferri thăm Hoa Kỳ',
      },
    ],
    [
      'date 2025-01-14\n\nLe Canada et Haïti ont signé lundi un mémorandum d’entente sur la police.',
      {
        FR: 'Signature d’un mémorandum d’entente entre le Canada et Haïti sur la police',
        EN: 'Signing of a Canada–Haiti memorandum of understanding on police',
        VI: 'Ký bản ghi nhớ về cảnh sát giữa Canada và Haiti',
      },
    ],
    [
      'date 2024-09-12\n\nElena ARRIOLA a été nommée mercredi ambassadrice d’Espagne au Liban.',
      {
        FR: 'Nomination d’Elena Arriola comme ambassadrice d’Espagne au Liban',
        EN: 'Appointment of Elena Arriola as ambassador of Spain to Lebanon',
        VI: 'Bổ nhiệm Elena Arriola làm đại sứ Tây Ban Nha tại Lebanon',
      },
    ],
    [
      'date 2025-06-03\n\nLe président de la République française se rendra à Oslo les 23 et 24 juin.',
      {
        FR: 'Visite du président français en Norvège',
        EN: 'French president to visit Norway',
        VI: 'Tổng thống Pháp sẽ thăm Na Uy',
      },
    ],
    [
      'date 2025-01-14\n\nLe Canada et Haïti ont signé lundi trois accords de pêche, en marge du sommet.',
      {
        FR: 'Signature de trois accords de pêche entre le Canada et Haïti',
        EN: 'Signing of three Canada–Haiti fisheries agreements',
        VI: 'Ký ba hiệp định nghề cá Canada - Haiti',
      },
    ],
    [
      'date 2024-05-06\n\nLe ministre belge Luc Peeters s’est entretenu lundi par visioconférence avec le ministre grec Nikos Pappas.',
      {
        FR: 'Entretien par visioconférence entre Luc Peeters et Nikos Pappas',
        EN: 'Video talks between Luc Peeters and Nikos Pappas',
        VI: 'Hội đàm trực tuyến giữa Luc Peeters và Nikos Pappas',
      },
    ],
    [
      'date 2024-09-12\n\nLe nouvel ambassadeur de Suède au Togo, Erik Lindqvist, a pris ses fonctions mercredi.',
      {
        FR: 'Prise de fonctions d’Erik Lindqvist comme ambassadeur de Suède au Togo',
        EN: 'Erik Lindqvist takes office as ambassador of Sweden to Togo',
        VI: 'Erik Lindqvist nhậm chức đại sứ Thụy Điển tại Togo',
      },
    ],
    [
      'date 2024-09-12\n\nLe général grec Nikos Pappas, qui a pris sa retraite mardi, a reçu une médaille.',
      {
        FR: 'Nikos Pappas quitte ses fonctions',
        EN: 'Nikos Pappas leaves office',
        VI: 'Nikos Pappas thôi giữ chức',
      },
    ],
  ])('of « %s » says who, what and with whom', (text, titles) => {
    expect(titlesOf(text)).toContainEqual(titles);
  });

  it('of a fair of many is what it is called, in each language', () => {
    const [titles] = titlesOf(
      'date 2024-03-06\n\nLa 3e édition du Salon baltique du verre s’est ouverte mardi à Riga, en présence de la Pologne, de la Suède et de l’Estonie.',
    );
    expect(titles).toEqual({
      FR: '3e Salon baltique du verre',
      EN: '3rd Baltic glass show',
      VI: 'Triển lãm thủy tinh Baltic lần thứ 3',
    });
  });

  it('of a summit of two continents or a fair with two adjectives has both', () => {
    const titles = titlesOf(
      'date 2024-03-06\n\nLa 4e Exposition économique et commerciale Chine-Afrique s’est ouverte mardi à Changsha. Le 1er sommet Corée-Afrique se tiendra le 12 mai à Séoul.',
    );
    expect(titles.map(({ EN }) => EN)).toEqual(
      expect.arrayContaining([
        '4th China–Africa economic and trade exhibition',
        '1st Korea–Africa summit in Seoul',
      ]),
    );
  });

  it.each([
    ['Jeudi, la gendarmerie a découvert un dépôt d’armes près de Tambacounda.', 'weapons cache'],
    [
      'Une centrale solaire a été inaugurée mardi à Sokodé, au Togo.',
      'Opening of a solar power plant in Sokodé',
    ],
    [
      'Le conseil municipal a adopté mardi le budget de rénovation du stade.',
      'Adoption of stadium renovation budget',
    ],
  ])('of what no noun names is its verb and what it does to what: %s', (sentence, title) => {
    const [titles] = titlesOf(`date 2024-03-07\n\n${sentence}`);
    expect(titles?.EN).toContain(title);
    expect(titles?.EN).not.toContain('“');
  });

  it.each([
    [
      'Le ministre suisse Luca Ferri quittera la Norvège samedi.',
      'Le ministre suisse Luca Ferri quittera la Norvège',
      'Luca Ferri to leave Norway',
      'Luca Ferri sẽ rời Na Uy',
    ],
    [
      'Elle avait inauguré mardi un hôpital militaire à Sokodé, au Togo.',
      'Inauguration d’un hôpital militaire à Sokodé',
      'Opening of a military hospital in Sokodé',
      'Khánh thành bệnh viện quân y tại Sokodé',
    ],
    [
      'Le tribunal de Lomé a condamné mardi l’armateur Koffi Mensah à huit ans de prison.',
      'Condamnation de Koffi Mensah à huit ans de prison (Togo)',
      'Koffi Mensah sentenced to eight years in prison (Togo)',
      'Koffi Mensah bị kết án tám năm tù (Togo)',
    ],
    [
      'La délégation grecque s’est rendue mardi à l’Académie navale.',
      'La délégation grecque s’est rendue à l’Académie navale',
      'Greek delegation travels to the naval academy',
      'Phái đoàn Hy Lạp đến học viện hải quân',
    ],
  ])('of a clause says in each language who did what to what: %s', (sentence, FR, EN, VI) => {
    expect(titlesOf(`date 2024-03-07\n\n${sentence}`)).toContainEqual({ FR, EN, VI });
  });

  it('of a ceremony that is called by no name is what was done', () => {
    const [titles] = titlesOf(
      'date 2024-05-27\n\nLe ministre grec Nikos Pappas a déposé dimanche une gerbe au monument aux morts de Lomé.',
    );
    expect(titles?.FR).toContain('Dépôt de gerbe');
    expect(titles?.EN).toContain('Wreath-laying');
  });

  it('of another edition is called as the one that the despatch names', () => {
    const titles = titlesOf(
      'date 2024-09-12\n\nLe Salon international du verre de Riga se tiendra du 18 au 20 septembre, a annoncé mardi le ministère letton. La quatrième édition du salon s’était tenue en octobre 2022.',
    );
    expect(titles.map(({ FR }) => FR)).toContain('4e Salon international du verre de Riga');
  });

  it('puts a name for a pronoun, and leaves the day beside it', () => {
    const titles = titlesOf(
      'date 2024-05-06\n\nLe ministre belge Luc Peeters a rencontré lundi à Rabat le ministre marocain Driss Alaoui. Il se rendra jeudi à Meknès.',
    );
    expect(titles.map(({ FR }) => FR).join()).not.toMatch(/Il se|jeudi/u);
  });

  it('of a ceremony says which return it marks', () => {
    const [titles] = titlesOf(
      'date 2024-05-27\n\nLa Grèce a commémoré dimanche à Kyrénou le 80e anniversaire de la bataille de Kyrénou, au cours d’une cérémonie.',
    );
    expect(titles).toEqual({
      FR: 'Commémoration du 80e anniversaire de la bataille de Kyrénou',
      EN: 'Commemoration of the 80th anniversary of the Battle of Kyrénou',
      VI: 'Lễ kỷ niệm 80 năm trận Kyrénou',
    });
  });

  it('of a port call says whose ship came where', () => {
    const [titles] = titlesOf(
      'date 2024-03-06\n\nLa frégate grecque Thalassa a entamé mardi une escale technique de trois jours au Chili.',
    );
    expect(titles?.FR).toBe('Escale grecque au Chili');
    expect(titles?.EN).toBe('Greek port call in Chile');
  });

  it('says in which country something took place that happens there', () => {
    const [titles] = titlesOf('date 2024-03-06\n\nUn séisme a frappé mardi le Chili, faisant douze morts.');
    expect([titles?.FR, titles?.EN]).toEqual(['Séisme au Chili', 'Earthquake in Chile']);
  });

  it('puts the names alone for a subject that leaves no room for what was done', () => {
    const [titles] = titlesOf(
      'date 2024-03-06\n\nLe chef d’état-major des armées, le général de corps d’armée Koffi Mensah, s’est rendu mardi au chevet des blessés de la caserne de Tokoin.',
    );
    expect(titles?.FR).toBe('Koffi Mensah s’est rendu au chevet des blessés de la caserne de Tokoin');
  });

  it('has the object behind a day in commas', () => {
    const [titles] = titlesOf(
      'date 2024-03-06\n\nKoffi Mensah et Luc Peeters ont inauguré, la semaine passée, le poste frontalier de Tokoin.',
    );
    expect(titles?.FR).toBe('Inauguration du poste frontalier de Tokoin par Koffi Mensah et Luc Peeters');
  });

  it('names countries once, be it by an adjective', () => {
    const [titles] = titlesOf(
      'date 2024-03-06\n\nUn exercice conjoint polono-suédois s’est ouvert mardi à Gdynia, entre la Pologne et la Suède.',
    );
    expect(titles?.FR).toBe('Exercice conjoint polono-suédois');
  });

  it('ends where a clause may end that is too long for a title', () => {
    const [titles] = titlesOf(
      'date 2024-03-06\n\nMardi, le Parlement malgache a retoqué une loi sur la pêche dans les eaux de la côte orientale de la grande île et dans celles des îles voisines, du cap Est jusqu’au cap Masoala.',
    );
    expect(titles?.FR).toMatch(/^Le Parlement malgache a retoqué une loi sur la pêche .*îles voisines$/u);
  });

  it('of what a verb tells is its noun, with who did it, where all languages can say so', () => {
    const [titles] = titlesOf(
      'date 2024-03-06\n\nMardi, le Parlement malgache a adopté une loi sur la pêche.',
    );
    expect(titles?.FR).toBe('Adoption d’une loi sur la pêche par le Parlement malgache');
  });
});

describe('the title of a despatch', () => {
  it('is the printed headline in every language', () => {
    expect(
      read('date 2024-05-06\n\nUn nouveau pont sur le fleuve\n\nLe pont a été inauguré lundi.').titles,
    ).toEqual({
      FR: 'Un nouveau pont sur le fleuve',
      EN: 'Un nouveau pont sur le fleuve',
      VI: 'Un nouveau pont sur le fleuve',
    });
  });

  it('is that of its main event where none is printed', () => {
    const { document, titles } = read(
      'date 2024-05-06\n\nBerne, 6 mai (ats) - Le ministre suisse Luca Ferri a rencontré lundi le ministre grec Nikos Pappas.',
    );
    expect(document.title).toBeNull();
    expect(titles.EN).toBe('Meeting between Luca Ferri and Nikos Pappas');
  });
});
