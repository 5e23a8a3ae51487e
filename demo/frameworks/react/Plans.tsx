import { type Handle, LeadForm } from 'leadtag/react';
import 'leadtag/display';
import { useRef, useState } from 'react';
import type { PageProps } from './App.tsx';

const PLANS = [
  { name: 'Dinghy', price: '€ 49', about: 'Up to five boats, one harbour.' },
  { name: 'Cutter', price: '€ 190', about: 'Twenty boats, shifts and licences.' },
  { name: 'Fleet', price: '€ 640', about: 'All boats, payroll and the union’s rules.' },
];

/** A pop-up that buttons of the page open by the handle. */
export function Plans({ webhook }: PageProps) {
  const form = useRef<Handle>(null);
  const [plan, setPlan] = useState('');
  const ask = (name: string) => {
    setPlan(name);
    form.current?.open();
  };
  return (
    <section className="band">
      <h1>Plans</h1>
      <div className="cards">
        {PLANS.map(({ name, price, about }) => (
          <div className="card" key={name}>
            <h2>{name}</h2>
            <p className="price">
              {price} <small>a month</small>
            </p>
            <p>{about}</p>
            <button type="button" className="button" onClick={() => ask(name)}>
              Ask for {name}
            </button>
          </div>
        ))}
      </div>
      <LeadForm
        ref={form}
        webhook={webhook}
        formId="plans"
        display="popup"
        intent="quote"
        heading={`The ${plan} plan`}
        fields="name, email*"
        hidden={{ plan }}
        cta="Send me a quote"
      />
    </section>
  );
}
