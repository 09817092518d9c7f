import { expect, test } from 'vitest';
import { lanAddresses } from '../../src/tools/support/lan-address';

const card = (address: string, internal = false) => ({
  address,
  internal,
  netmask: '255.255.255.0',
  family: 'IPv4' as const,
  mac: '00:00:00:00:00:00',
  cidr: `${address}/24`,
});

test('the address that a class can reach comes first; those inside the machine are no use', () => {
  const interfaces = {
    lo: [card('127.0.0.1', true)],
    docker0: [card('172.17.0.1')],
    eth0: [card('10.4.2.9')],
    tailscale0: [card('100.64.3.2')],
    wlan0: [{ ...card('fe80::1'), family: 'IPv6' as const, scopeid: 1 }, card('192.168.43.12')],
    wlan1: [card('169.254.7.7')],
  };
  expect(lanAddresses(interfaces)).toEqual(['192.168.43.12', '10.4.2.9', '169.254.7.7']);
});

test('without a network there is none', () => {
  expect(lanAddresses({ lo: [card('127.0.0.1', true)], eth0: undefined })).toEqual([]);
});
