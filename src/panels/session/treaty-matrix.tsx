import './treaty-matrix.css';
import { Icon } from '../ui/icon';
import { pointsReached } from '../../view-models/amounts';
import { sessionWords } from '../../words/session';
import { useNumbers, useWords } from '../hooks/use-words';
import type { ClauseView, PartyView } from './treaty-view-model';

interface TreatyMatrixProps {
  clauses: readonly ClauseView[];
  parties: readonly PartyView[];
  /** Stances, in points, from which a party signs and under which it leaves. */
  sign: number;
  exit: number;
}

/** The appeal that fills a cell, in thousandths. */
const STRONGEST = 8000;

/** What each clause of the draft does to each party, then where each stands and whether it signs. */
export function TreatyMatrix({ clauses, parties, sign, exit }: TreatyMatrixProps) {
  const words = useWords(sessionWords);
  const numbers = useNumbers();
  return (
    <div class="matrix-frame" role="region" aria-label={words.matrix} tabIndex={0}>
      <table class="matrix">
        <caption>
          <span class="display">{words.matrix}</span>
          <span class="matrix-help">{words.matrixHelp}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" class="visually-hidden">
              {words.clauseColumn}
            </th>
            {parties.map((party) => (
              <th key={party.id} scope="col" aria-label={party.label}>
                <span class="display matrix-party">{party.short}</span>
                <span class="matrix-weight">{words.weightOf(numbers.whole(party.weight))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clauses.map((clause, i) => (
            <tr key={clause.id}>
              <th scope="row">
                <span class="num matrix-number">{i + 1}</span>
                <span>
                  {clause.label} {clause.isClub && <small>({words.clubOnly})</small>}{' '}
                  {clause.isSoft && <small>({words.soft})</small>}
                </span>
              </th>
              {parties.map((party) => {
                const appeal = clause.appeals[party.id] ?? 0;
                return (
                  <td key={party.id}>
                    <Appeal amount={appeal} />
                    <span>{numbers.signedShort(appeal)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {words.stance} <small>{words.stanceHelp(numbers.whole(sign), numbers.whole(exit))}</small>
            </th>
            {parties.map((party) => (
              <td key={party.id}>
                <span class="num">{numbers.whole(pointsReached(party.stance))}</span>
                <Thermometer stance={party.stance} sign={sign} exit={exit} hasSigned={party.hasSigned} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              {words.heading} <small>{words.headingHelp}</small>
            </th>
            {parties.map((party) => (
              <td key={party.id}>
                <Way from={pointsReached(party.stance)} to={pointsReached(party.heading)} />
                <span>{numbers.whole(pointsReached(party.heading))}</span>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.signature}</th>
            {parties.map((party) => (
              <td key={party.id}>
                <Signature party={party} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Signature({ party }: { party: PartyView }) {
  const { signed, waits, justSigned, justLeft } = useWords(sessionWords);
  return (
    <span class={party.hasSigned ? 'has-signed' : 'waits'}>
      {party.hasSigned && <Icon name="coche" />}
      {party.moved === 'signature' ? justSigned : party.moved === 'exit' ? justLeft : party.hasSigned ? signed : waits}
    </span>
  );
}

/** Up, down, or nothing: the number beside it says where to. */
function Way({ from, to }: { from: number; to: number }) {
  return from === to ? null : <Icon name={to > from ? 'haut' : 'bas'} class="matrix-way" />;
}

/** A disc as large as the appeal: full when the party wants the clause, an empty ring when it does not. */
function Appeal({ amount }: { amount: number }) {
  const share = Math.sqrt(Math.min(1, Math.abs(amount) / STRONGEST));
  return (
    <svg class="appeal" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {amount > 0 && <circle cx="16" cy="16" r={3 + 12 * share} class="appeal-for" />}
      {amount < 0 && <circle cx="16" cy="16" r={2 + 11 * share} class="appeal-against" />}
    </svg>
  );
}

interface ThermometerProps {
  stance: number;
  sign: number;
  exit: number;
  hasSigned: boolean;
}

/** Where a stance stands between leaving and signing. */
function Thermometer({ stance, sign, exit, hasSigned }: ThermometerProps) {
  return (
    <svg
      class={`thermometer ${hasSigned ? 'is-signed' : ''}`}
      viewBox="0 0 100 18"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="thermometer-scale" y="5" width="100" height="8" />
      <rect class="thermometer-stance" y="5" width={stance / 1000} height="8" />
      <rect class="thermometer-exit" x={exit - 0.75} y="3" width="1.5" height="12" />
      <rect class="thermometer-sign" x={sign - 1.5} width="3" height="18" />
    </svg>
  );
}
