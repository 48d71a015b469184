/** The map handed to MDX: every component of the vocabulary, and what Markdown's links, code and tables become. */
import type { MdxComponentName } from '../../registry/mdx-components.ts';
import Answer from './Answer.astro';
import Chart from './Chart.astro';
import Comparison from './Comparison.astro';
import Conflict from './Conflict.astro';
import EveryChartOption from './EveryChartOption.astro';
import EveryCheck from './EveryCheck.astro';
import EveryComponent from './EveryComponent.astro';
import EveryKey from './EveryKey.astro';
import Fact from './Fact.astro';
import InBrief from './InBrief.astro';
import Judgement from './Judgement.astro';
import KeyFigures from './KeyFigures.astro';
import Method from './Method.astro';
import Options from '../site/OptionsTable.astro';
import Quote from './Quote.astro';
import ScrollCode from './ScrollCode.astro';
import ScrollTable from './ScrollTable.astro';
import SiteLink from './SiteLink.astro';
import Source from './Source.astro';
import Unknown from './Unknown.astro';
import WhatToDo from './WhatToDo.astro';

const vocabulary = {
  Answer,
  Chart,
  Comparison,
  Conflict,
  EveryChartOption,
  EveryCheck,
  EveryComponent,
  EveryKey,
  Fact,
  InBrief,
  Judgement,
  KeyFigures,
  Method,
  Options,
  Quote,
  Source,
  Unknown,
  WhatToDo,
} satisfies Record<MdxComponentName, unknown>;

export const components = { ...vocabulary, a: SiteLink, pre: ScrollCode, table: ScrollTable };
