import { Component, type ComponentChildren, Fragment, h } from 'preact';
import { useEffect } from 'preact/hooks';
import { nameOf, storyOf, unflatten } from '../../lead-in-words.js';
import type { LeadDetail } from '../api.ts';
import { Answers } from './Answers.tsx';
import { Campaign } from './Campaign.tsx';
import { Consents } from './Consents.tsx';
import { FollowUp } from './FollowUp.tsx';
import { Head } from './Head.tsx';
import { Rating } from './Rating.tsx';
import { Raw } from './Raw.tsx';
import { Technical } from './Technical.tsx';
import { TimeLine } from './TimeLine.tsx';

/** As received: any part may be missing, or be something else. */
// biome-ignore lint/suspicious/noExplicitAny: that is what it is
export type AnyLead = Record<string, any>;

/** All that is known of a lead, the most useful first. Its texts come from strangers: they only ever become text. */
export function LeadPage({ detail }: { detail: LeadDetail }) {
  const lead: AnyLead = unflatten(detail.lead as AnyLead);
  const title = nameOf(lead.fields ?? {});
  useEffect(() => {
    document.title = `${title} · Inbox`;
    return () => {
      document.title = 'Leads · Inbox';
    };
  }, [title]);
  return (
    <div class="lead">
      <Odd>
        <Head detail={detail} lead={lead} title={title} />
        <p class="story">{storyOf(lead)}</p>
        <FollowUp lead={lead} received={detail.received_at} />
      </Odd>
      <div class="lead-columns">
        <div class="lead-column">
          <Odd>
            <Rating lead={lead} />
          </Odd>
          <Odd>
            <Answers lead={lead} />
          </Odd>
          <Odd>
            <Consents lead={lead} />
          </Odd>
        </div>
        <div class="lead-column">
          <Odd>
            <TimeLine detail={detail} lead={lead} />
          </Odd>
          <Odd>
            <Campaign lead={lead} />
          </Odd>
          <Odd>
            <Technical detail={detail} lead={lead} />
          </Odd>
        </div>
      </div>
      <Raw lead={detail.lead} />
    </div>
  );
}

/** Anything may be posted to a webhook: a part that cannot be read is left out, and the rest stays. */
class Odd extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };
  static override getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? (
      <p class="soft small">A part of this lead has another shape than leads of leadtag. It is below, as received.</p>
    ) : (
      <Fragment>{this.props.children}</Fragment>
    );
  }
}
