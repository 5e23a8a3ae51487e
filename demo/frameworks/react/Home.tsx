import { LeadForm } from 'leadtag/react';
import { useState } from 'react';
import { FLEETS } from '../content.ts';
import type { PageProps } from './App.tsx';

/**
 * A form in the page. Its options are written in place, and made anew whenever the page is drawn; choosing another fleet changes
 * some, and what was typed stays.
 */
export function Home({ webhook }: PageProps) {
  const [fleet, setFleet] = useState(FLEETS[0]!);
  const [said, say] = useState('');
  return (
    <section className="hero">
      <div>
        <h1>Crew rosters that survive the weather</h1>
        <p className="lead">
          Fog at six, a sick mate at seven, and still every boat leaves with the licences on board that the law wants.
        </p>
        <fieldset className="choice">
          <legend>What do you run?</legend>
          {FLEETS.map((one) => (
            <button key={one.id} type="button" aria-pressed={one === fleet} onClick={() => setFleet(one)}>
              {one.name}
            </button>
          ))}
        </fieldset>
        <p className="note" role="status">
          {said}
        </p>
      </div>
      <LeadForm
        className="card"
        id="demo"
        webhook={webhook}
        intent="demo"
        heading={fleet.heading}
        fields={['name', { key: 'email', required: true, label: 'Work email' }, 'vessels: select(1-5 | 6-20 | 21+)']}
        field={{ vessels: { label: `How many ${fleet.name.toLowerCase()}?` } }}
        hidden={{ fleet: fleet.id }}
        cta="Book a demo"
        success="We call you before the next tide."
        onStart={() => say(`A roster for ${fleet.name.toLowerCase()}, then.`)}
        onDelivered={({ detail }) => say(`Lead ${detail.leadId?.slice(0, 8)} has arrived.`)}
      >
        <h2>{fleet.heading}</h2>
        <p>
          <a href="mailto:hello@tidewater.example">Write to hello@tidewater.example</a>, or wait a moment for the form.
        </p>
      </LeadForm>
    </section>
  );
}
