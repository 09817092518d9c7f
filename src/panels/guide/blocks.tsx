import { PageLink } from '../ui/page-link';
import { piecesOf, type Block } from './markdown';

/** A part of a document; a heading is a place that links lead to. */
export function BlockView({ block }: { block: Block }) {
  switch (block.is) {
    case 'heading': {
      // The page has a title of its own.
      const Heading = block.level <= 2 ? 'h2' : 'h3';
      return (
        <Heading id={block.id} tabIndex={-1}>
          <Line text={block.text} />
        </Heading>
      );
    }
    case 'code':
      return (
        <pre class="guide-code" tabIndex={0}>
          {block.text}
        </pre>
      );
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item) => (
            <li key={item}>
              <Line text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <div class="guide-table" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell} scope="col">
                    <Line text={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr key={row.join()}>
                  {row.map((cell, i) => (
                    <td key={i}>
                      <Line text={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    default:
      return (
        <p>
          <Line text={block.text} />
        </p>
      );
  }
}

function Line({ text }: { text: string }) {
  return (
    <>
      {piecesOf(text).map((piece, i) => {
        if (piece.is === 'code') return <code key={i}>{piece.text}</code>;
        if (piece.is === 'strong') return <strong key={i}>{piece.text}</strong>;
        if (piece.is === 'emphasis') return <em key={i}>{piece.text}</em>;
        if (piece.is === 'link' && piece.to.startsWith('#'))
          return (
            <PageLink key={i} to={piece.to.slice(1)} class="guide-link">
              {piece.text}
            </PageLink>
          );
        if (piece.is === 'link' && piece.to.startsWith('https://'))
          return (
            <a key={i} href={piece.to} rel="noreferrer" target="_blank">
              {piece.text}
            </a>
          );
        // Another file of the project has no address here.
        return piece.text;
      })}
    </>
  );
}
