/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page being rendered gives to the components inside its MDX. */
    page?: import('./components/briefing/page-context.ts').PageContext;
  }
}

/** For the compiler alone, which reads no components; `npm run types` knows what each of them takes. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
