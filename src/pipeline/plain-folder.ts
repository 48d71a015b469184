/** Loaded first into an Astro that works through a link (plain-path.ts): the folder it runs in has the plain name too. */
const root = new URL(import.meta.url).searchParams.get('root');
// The system knows only the true path; Astro puts what lies outside the folder it runs in elsewhere.
if (root !== null) process.cwd = () => root;
