/** Vega-Lite → Vega: the still drawing for the page, and the live one for a reader who asks for it. */
import type { LoggerInterface, Mark, NewSignal, Spec } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { focusLayer, hitLayer } from './forms/frame.ts';
import { focusSignal, hiddenSignal } from './live-payload.ts';

export interface CompiledChart {
  readonly still: Spec;
  readonly live: Spec;
  /** Everything Vega-Lite had to say. */
  readonly notices: readonly string[];
}

export function compileVega(spec: TopLevelSpec): CompiledChart {
  const notices: string[] = [];
  const { spec: vega } = compile(spec, { logger: noticeLogger(notices) });
  const liveOnly = new Set([`${hitLayer}_marks`, `${focusLayer}_marks`]);
  const marks = vega.marks ?? [];
  return {
    still: { ...vega, marks: marks.filter((mark) => !liveOnly.has(mark.name ?? '')) },
    live: {
      ...vega,
      signals: [...(vega.signals ?? []).map(followPointer), { name: hiddenSignal, value: [] }],
      marks: marks.map(markInteractive).map(fadeHidden),
    },
    notices,
  };
}

/** A logger that keeps warnings and errors as text; what Vega merely tells (info, debug) is not a fault. */
export function noticeLogger(notices: string[]): LoggerInterface {
  const keep = (...parts: unknown[]): LoggerInterface => {
    const text = parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
    // Said of every specification with signals outside a browser, where there is no window to listen to.
    if (!text.includes('Can not resolve event source: window')) notices.push(text);
    return logger;
  };
  const drop = (): LoggerInterface => logger;
  const logger = { level: () => logger, warn: keep, error: keep, info: drop, debug: drop } as unknown as LoggerInterface;
  return logger;
}

/** Vega-Lite has no parameter that is set both from outside (the arrow keys) and by a pointer over rows. */
function followPointer(signal: NewSignal | { name: string }): NewSignal {
  if (signal.name !== focusSignal) return signal as NewSignal;
  const events = ['pointerover', 'pointerdown'].map((type) => ({
    source: 'view' as const,
    type: type as 'pointerover',
    markname: `${hitLayer}_marks`,
  }));
  return { ...signal, on: [{ events, update: 'datum.rowIndex' }] } as NewSignal;
}

/** Only the boxes meet the pointer, and they stand under everything: what lies over them must let it through. */
function markInteractive(mark: Mark): Mark {
  return { ...mark, interactive: mark.name === `${hitLayer}_marks` };
}

/** What belongs to a row that was put into the background is still there, faintly, so that nothing moves. */
function fadeHidden(mark: Mark): Mark {
  if (mark.name === `${hitLayer}_marks` || mark.name === `${focusLayer}_marks`) return mark;
  const opacity = { signal: `indexof(${hiddenSignal}, datum.rowIndex) < 0 ? 1 : 0.12` };
  return { ...mark, encode: { ...mark.encode, update: { ...mark.encode?.update, opacity } } } as Mark;
}
