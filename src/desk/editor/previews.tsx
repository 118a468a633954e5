/** @jsxImportSource react */
import type { CSSProperties, ReactNode } from 'react';
import { blockWords } from './block-words.ts';

type Value = Record<string, unknown>;
interface Shown {
  value: Value;
  children?: ReactNode;
}

const quiet: CSSProperties = { opacity: 0.8, fontSize: 14 };
const box: CSSProperties = { borderLeft: '3px solid #7fa6a3', padding: '4px 14px', lineHeight: 1.5 };
const title: CSSProperties = { fontFamily: 'Georgia, serif', fontSize: 19, margin: '4px 0' };
const button: CSSProperties = {
  display: 'inline-block',
  background: '#1f5a5c',
  color: '#fff',
  borderRadius: 4,
  padding: '6px 14px',
  margin: '6px 0',
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const lines = (value: unknown): string[] => (Array.isArray(value) ? value.map(text).filter(Boolean) : []);

function List({ heading, items }: { heading: string; items: unknown }) {
  const shown = lines(items);
  return shown.length === 0 ? null : (
    <div>
      <strong>{heading}</strong>
      <ul style={{ margin: '2px 0 8px', paddingLeft: 20 }}>
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

const views: Record<string, (shown: Shown) => ReactNode> = {
  BenefitList: ({ children }) => children,
  Benefit: ({ value, children }) => (
    <>
      <p style={title}>{text(value['title']) || 'What does the hour offer?'}</p>
      <p style={quiet}>
        {blockWords['Benefit']!.fields!['sure']!.options![text(value['sure'])]}: {text(value['because'])}
      </p>
      {children}
    </>
  ),
  BookingCta: ({ value }) => (
    <>
      <p style={title}>{text(value['title']) || 'Book a session'}</p>
      <p>{text(value['lede'])}</p>
      <span style={button}>The booking button stands here</span>
    </>
  ),
  RedFlags: ({ value }) => <p style={title}>When to see a doctor: the list “{text(value['set'])}”</p>,
  Evidence: ({ value, children }) => (
    <>
      <p style={title}>{text(value['title'])}</p>
      <p>
        <strong>{text(value['verdict'])}</strong>
      </p>
      {children}
    </>
  ),
  PullQuote: ({ children }) => <div style={{ ...title, fontStyle: 'italic' }}>{children}</div>,
  ClientQuote: ({ value, children }) => (
    <>
      <div style={{ ...title, fontStyle: 'italic' }}>{children}</div>
      <p style={quiet}>{text(value['by'])}</p>
    </>
  ),
  Picture: ({ value }) => (
    <p style={quiet}>
      {(value['src'] as { filename?: string } | null)?.filename ?? 'No picture yet'} · {text(value['alt'])}
    </p>
  ),
  Drawing: ({ value }) => (
    <p style={quiet}>
      {text(value['drawing'])} · {text(value['label'])}
    </p>
  ),
  Callout: ({ value, children }) => (
    <>
      <p style={title}>{text(value['title'])}</p>
      {children}
    </>
  ),
  DoDont: ({ value }) => (
    <>
      <p style={title}>{text(value['title'])}</p>
      <List heading="Do" items={value['do']} />
      <List heading="Do not" items={value['dont']} />
    </>
  ),
  SessionFacts: () => <p style={quiet}>Length, price and place stand here. They come from the practice facts.</p>,
  Timeline: ({ value, children }) => (
    <>
      <p style={title}>{text(value['title'])}</p>
      {children}
    </>
  ),
  Moment: ({ value, children }) => (
    <>
      <p style={quiet}>{text(value['when'])}</p>
      <p style={title}>{text(value['title'])}</p>
      {children}
    </>
  ),
  BothSides: ({ value }) => (
    <>
      <p style={title}>{text(value['title'])}</p>
      <List heading="In favor" items={value['for']} />
      <List heading="Against" items={value['against']} />
      <List heading="Nobody knows yet" items={value['unknown']} />
    </>
  ),
};

/** How a block looks while it is written: its words in the order of the page, without the page's drawings. */
export function preview(name: string): (shown: Shown) => ReactNode {
  const View = views[name];
  if (!View) throw new Error(`The editor has no preview for ${name}.`);
  return (shown) => (
    <div style={box}>
      <View {...shown} />
    </div>
  );
}

/** How a study looks inside a sentence. */
export const Study = ({ value }: Shown): ReactNode => (
  <sup style={{ background: '#7fa6a355', borderRadius: 3, padding: '0 4px' }}>{text(value['id']) || 'study?'}</sup>
);

/** The mark on the button for an explained word. */
export const TermIcon = (): ReactNode => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
    <path d="M5 6h14M12 6v10M4 20h2m3 0h2m3 0h2m3 0h2" />
  </svg>
);
