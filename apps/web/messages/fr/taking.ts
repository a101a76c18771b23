/** French, taking away what is shown, and citing it. */
export const taking = {
  taking: {
    title: 'Emporter cette vue',
    svg: 'Image SVG',
    png: 'Image PNG',
    noPicture: 'Affichez d’abord la frise.',
    failed: 'L’image n’a pas pu être faite.',
    pageAddress: 'Adresse de cette page',
    graphiql: 'Ouvrir dans GraphiQL',
  },
  cite: {
    open: 'Citer',
    plain: 'En une ligne',
    line: '« {title} », {when}. D’après {sources}. {name}, {url}, consulté le {day}.',
    lineWithoutSource: '« {title} », {when}. {name}, {url}, consulté le {day}.',
  },
} as const;
