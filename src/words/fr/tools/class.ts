/** The command that serves a class. */
export default {
  usage: `Ouvre un serveur de classe\u00a0: le jeu, et les salles où une classe joue ensemble.

  npm run class -- [--port N] [--data DOSSIER | --redis redis://HÔTE:PORT]`,
  title: 'Bouclier, en classe. L’adresse à ouvrir\u00a0:',
  steps: `1. Sur l’ordinateur du projecteur, ouvrez cette adresse, puis «\u00a0Pour la classe\u00a0».
2. Les élèves, sur le même réseau, visent le QR que le projecteur montre, ou tapent l’adresse et le code de la salle.
Internet n’est pas nécessaire. Si l’ordinateur demande s’il faut laisser entrer Node, acceptez.`,
  otherAddresses: (addresses: readonly string[]) => `Autres adresses de cet ordinateur\u00a0: ${addresses.join(', ')}`,
  isolated: `Un téléphone n’y arrive pas\u202f? Le réseau de l’établissement empêche sans doute les appareils de se parler.
- Partagez la connexion d’un téléphone, reliez-y l’ordinateur et les élèves, puis relancez cette commande.
- Ou demandez au service informatique\u00a0: src/class-server/deploy/README.fr.md lui dit quoi ouvrir.
- Ou jouez sans réseau\u00a0: un seul écran, et des mains levées.`,
  noNetwork: (
    address: string,
  ) => `Bouclier, en classe. Cet ordinateur n’a pas de réseau\u00a0: lui seul peut ouvrir ${address}
Pour que les téléphones entrent, reliez-le au Wi-Fi ou au partage de connexion d’un téléphone, puis relancez cette commande.
Sans réseau, la classe joue quand même\u00a0: un seul écran, et des mains levées.`,
  privacy:
    'Aucun compte, aucun nom, rien n’est tapé par les élèves. Une salle s’efface quatre heures après sa dernière action.',
  stop: 'Ctrl+C pour arrêter. Les salles restent\u00a0: relancez la commande, et chacun retrouve sa place.',
  building: 'Le jeu se construit, une fois. Cela prend une minute…',
  listening: (port: number) => `Serveur de classe, port ${port}`,
  badPort: (text: string) => `--port ${text}\u00a0: un nombre de 0 à 65535.`,
  portTaken: (port: number) =>
    `Le port ${port} est déjà pris, peut-être par ce même serveur. Essayez --port ${port + 1}.`,
  folderTaken: (folder: string) =>
    `Un autre serveur de classe tient ses salles dans ${folder}. Essayez --data AUTRE-DOSSIER.`,
  noRedis: (url: string, why: string) =>
    `Redis ne convient pas à ${url}\u00a0: il faut Redis 7.2 ou plus récent, avec appendonly yes. (${why})`,
};
