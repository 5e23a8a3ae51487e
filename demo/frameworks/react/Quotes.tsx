import { QUOTES } from '../content.ts';

/** Comes after the rest of the page, from the server too: what is above it is taken over before. */
export default function Quotes() {
  return (
    <section className="band">
      <h2>Heard at the pier</h2>
      <div className="cards">
        {QUOTES.map(({ text, by }) => (
          <figure className="card" key={by} style={{ margin: 0 }}>
            <p>{text}</p>
            <small>{by}</small>
          </figure>
        ))}
      </div>
    </section>
  );
}
