/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page being rendered gives to the components inside its MDX. */
    page?: import('./components/briefing/page-context.ts').PageContext;
  }
}
