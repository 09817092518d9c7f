// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { browserHost, sharedAddress } from '../../src/store/class-room/browser-host';

const mark = '<meta name="class-server" content="class/" data-address="http://192.168.1.7:8123/" />';

beforeEach(() => {
  document.head.innerHTML = '<base href="http://localhost:8123/game/" />';
});

test('a page of any other host has no class server, and asks nobody for one', () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  expect(browserHost()).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});

test('a page of a class server finds it beside itself', () => {
  document.head.innerHTML += mark;
  const host = browserHost()!;
  expect(host.base).toBe('http://localhost:8123/game/class/');
  expect(host.newKey()).toMatch(/^[\w-]{24}$/);
  expect(host.newKey()).not.toBe(host.newKey());
});

test('other devices are given an address of the network, not that of the machine for itself', () => {
  expect(sharedAddress()).toBe('http://localhost:8123/game/');
  document.head.innerHTML += mark;
  expect(sharedAddress()).toBe('http://192.168.1.7:8123/');
  document.head.innerHTML = `<base href="https://school.example/game/" />${mark}`;
  expect(sharedAddress()).toBe('https://school.example/game/');
});

test('the network that is back, and the page that is seen again, are told until nobody listens', () => {
  document.head.innerHTML += mark;
  const heard: boolean[] = [];
  const stop = browserHost()!.onSight((isSeen) => heard.push(isSeen));
  dispatchEvent(new Event('online'));
  document.dispatchEvent(new Event('visibilitychange'));
  stop();
  dispatchEvent(new Event('online'));
  expect(heard).toEqual([true, true]);
});
