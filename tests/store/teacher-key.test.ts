import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  groupedKey,
  inTeacherLink,
  newTeacherKey,
  teacherLink,
  typedKey,
} from '../../src/store/class-room/teacher-key';

const newKey = () => randomBytes(18).toString('base64url');

test('a teacher’s key is typed as it is shown, whatever is taken for what', () => {
  const key = newTeacherKey(newKey);
  expect(key).toMatch(/^[0-9a-hjkmnp-tv-z]{28}$/);
  expect(newTeacherKey(newKey)).not.toBe(key);
  expect(groupedKey(key).split(' ')).toHaveLength(7);
  expect(typedKey(` ${groupedKey(key).toUpperCase()} `)).toBe(key);
  expect(typedKey('O'.repeat(14) + 'I'.repeat(7) + 'l'.repeat(7))).toBe('0'.repeat(14) + '1'.repeat(14));
  for (const wrong of ['', key.slice(1), `${key}0`, key.replace(/^./, 'u'), key.replace(/^./, 'é')])
    expect(typedKey(wrong)).toBeNull();
});

test('every letter of a key is as likely as the others', () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 2000; i++)
    for (const letter of newTeacherKey(newKey)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect(counts.size).toBe(32);
  for (const count of counts.values()) expect(Math.abs(count - 1750)).toBeLessThan(300);
});

test('the link of a remote brings its room and key in what no server is sent', () => {
  const key = newTeacherKey(newKey);
  const link = new URL(teacherLink('http://192.168.1.7:8123/', 'KMRV', key));
  expect(link.pathname + link.search).toBe('/');
  expect(inTeacherLink(link.hash)).toEqual({ code: 'KMRV', key });
  for (const wrong of ['', '#', '#k=', '#k=KMRV', `#k=AEIO.${key}`, `#k=KMRV.${key}x`, `#partie=KMRV.${key}`])
    expect(inTeacherLink(wrong)).toBeNull();
});
