/** Sentences of the search page; both languages have the same keys, checked by the compiler. */

export const searchFr = {
	honour: (name: string) => `Citoyenneté d’honneur : ${name}`
};

export const searchEn: typeof searchFr = {
	honour: (name) => `Honorary citizenship: ${name}`
};
