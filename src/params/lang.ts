/** French has no prefix; English lives under `/en/`. */
export const match = (param: string): param is 'en' => param === 'en';
