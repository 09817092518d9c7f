import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billOfMaterials, notices, usedPackages } from '../../src/tools/commands/licences';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

test('every package that the game is made with is listed, under a licence that lets it be passed on', () => {
  const packages = usedPackages();
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  for (const { name, licence } of packages)
    expect(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0'], name).toContain(licence);
});

test('what only builds and tests it is not', () => {
  expect(usedPackages().map(({ name }) => name)).not.toContain('vite');
});

test('the text of each licence of what the site holds is passed on', () => {
  const parts = notices().split(/\n(?=\S+ [\d.]+ \(\S+\)\n-)/);
  for (const { name, version } of usedPackages())
    expect(
      parts.filter((part) => part.startsWith(`${name} ${version} (`)),
      name,
    ).toHaveLength(1);
  for (const name of ['phaser', 'preact', 'uqr', 'yaml', 'zod', 'zustand'])
    expect(parts.find((part) => part.startsWith(`${name} `))).toMatch(/Permission (is hereby granted|to use, copy)/);
});

test('the bill of materials names each package once, with its version and licence', () => {
  const { bomFormat, components } = JSON.parse(billOfMaterials()) as {
    bomFormat: string;
    components: { name: string; version: string; purl: string; licenses: { expression: string }[] }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  expect(components.map(({ name, version, licenses }) => [name, version, licenses[0]!.expression])).toEqual(
    usedPackages().map(({ name, version, licence }) => [name, version, licence]),
  );
  expect(components.map(({ purl }) => purl)).toContain(
    `pkg:npm/%40hono/node-server@${dependencies['@hono/node-server']}`,
  );
});
