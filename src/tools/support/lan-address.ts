/** The addresses by which other devices of a room can reach this machine. */
import { networkInterfaces } from 'node:os';

type Interfaces = ReturnType<typeof networkInterfaces>;

/** Networks inside the machine: containers, virtual machines, tunnels. */
const INSIDE = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|wg|tailscale|zt|lo)/i;
/** What homes and schools give their devices, the most usual first; what a device gives itself without a network, last. */
const RANGES = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./, /^(?!169\.254\.)/, /^169\.254\./];

/** IPv4, the likeliest first; none on a machine without a network. */
export function lanAddresses(interfaces: Interfaces = networkInterfaces()): string[] {
  return Object.entries(interfaces)
    .filter(([name]) => !INSIDE.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .sort((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = (address: string): number => RANGES.findIndex((range) => range.test(address));
