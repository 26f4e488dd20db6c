/** What the search page loads once it is read: index, typing errors, marks. */
export { fetchLibrary } from './fetch-library';
export { markWords } from './mark-words';
export { search } from './search';
