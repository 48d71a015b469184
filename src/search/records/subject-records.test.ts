import assert from 'node:assert/strict';
import { test } from 'node:test';
import { context, registry } from './records.fixture.ts';
import { economyRecords, eventRecords, leverRecords, organisationRecords, recommendationRecords, termRecords } from './subject-records.ts';

test('a lever is found by who uses it and by its figures', () => {
  assert.deepEqual(leverRecords(context), [
    {
      kind: 'Lever',
      path: '/playbook/count-ships/',
      title: 'Count every ship',
      text: 'A port that counts its ships knows on whom it depends, as nearly 58% shows. By the book, nearly 58% of the ships came from Southport. Northport, in use since 2018: The harbour office keeps a port book. Not found: what a clerk costs. From the first port book on. It counts ships and not what they carry. A clerk who sleeps counts nothing. A clerk',
      card: {},
      also: ['lever policy measure', 'Know', 'p58x'],
      facets: { economy: ['Northport'], topic: ['Count every ship'], term: [] },
    },
  ]);
});

test('a recommendation says to whom and by when', () => {
  assert.deepEqual(recommendationRecords(context), [
    {
      kind: 'Recommendation',
      path: '/recommendations/ask-the-port/',
      title: 'Ask the port',
      text: 'Ask for nearly 58%. Write it. Not found: what a letter costs. Soon: nearly 58%. An answer. No answer. Nobody. Ports are slow.',
      card: { actor: 'A harbour board', period: 'by October 2021' },
      also: ['recommend recommendation advice'],
      facets: { topic: ['Count every ship'], term: [] },
      date: '2021-05-01',
    },
  ]);
});

test('an economy says how many facts there are about it, and which levers it uses', () => {
  assert.deepEqual(
    economyRecords(context).map(({ path, title, text, also, facets }) => ({ path, title, text, also, facets })),
    [
      {
        path: '/economies/northport/',
        title: 'Northport',
        text: '2 facts. Count every ship.',
        also: [],
        facets: { economy: ['Northport'], topic: ['Count every ship'] },
      },
      {
        path: '/economies/southport/',
        title: 'Southport',
        text: '0 facts.',
        also: ['Minamikō', '南港'],
        facets: { economy: ['Southport'], topic: [] },
      },
    ],
  );
});

test('organisations and terms are found by their other names', () => {
  assert.deepEqual(organisationRecords(context).at(-1), {
    kind: 'Organisation',
    path: '/organisations/mop/',
    title: 'Ministry of Ports (MOP)',
    text: 'It keeps the gates.',
    card: {},
    also: ['Port office'],
    facets: { economy: ['Northport'], term: [] },
  });
  assert.deepEqual(termRecords(context)[0], {
    kind: 'Term',
    path: '/glossary/#lantern-ship',
    title: 'lantern ship',
    text: 'A ship with a light; 1 ship was lost.',
    card: { names: 'La, feu-bateau' },
    also: ['meaning definition glossary'],
    facets: { term: ['lantern ship'] },
  });
});

test('events are the rows behind the timeline, each with its place on that page', () => {
  assert.deepEqual(eventRecords(context), [
    {
      kind: 'Event',
      path: '/timeline/#2010-09-a-gate-for-the-lantern-ship',
      text: 'A gate for the lantern ship opens',
      card: { period: 'September 2010', event: 'Gate' },
      also: [],
      facets: { economy: ['Northport'], term: ['lantern ship'], publisher: ['Northport harbour office'], year: ['2010'] },
      date: '2010-09',
    },
  ]);
});

test('a site without a timeline has no events', () => {
  assert.deepEqual(eventRecords({ ...context, registry: { ...registry, charts: new Map() } }), []);
});
