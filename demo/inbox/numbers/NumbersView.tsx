import { Fragment, h } from 'preact';
import './numbers.css';
import { useInbox } from '../app/inbox-context.ts';
import { NoLeads } from '../leads/NoLeads.tsx';
import { Calculator } from './Calculator.tsx';
import { CostChart } from './CostChart.tsx';
import { DaysChart } from './DaysChart.tsx';
import { FunnelChart } from './FunnelChart.tsx';
import { GroupsChart } from './GroupsChart.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { StepsChart } from './StepsChart.tsx';
import { TimeChart } from './TimeChart.tsx';
import { useStats } from './use-stats.ts';

/** What the leads of a period say together. */
export function NumbersView() {
  const { feed, place } = useInbox();
  const { stats, before, error } = useStats(feed, place.filter);
  if (feed.state && feed.state.count.leads === 0 && stats && !stats.total.views) return <NoLeads />;
  return (
    <div class="numbers-view" aria-busy={!stats}>
      <PeriodBar stats={stats} />
      {error && !stats && (
        <p class="notice hot" role="alert">
          The numbers could not be loaded. {error.message}
        </p>
      )}
      {stats && (
        <Fragment>
          <KeyFigures stats={stats} before={before} />
          <div class="charts">
            <DaysChart stats={stats} />
            <FunnelChart stats={stats} />
            <GroupsChart stats={stats} />
            <CostChart stats={stats} />
            <div class="chart-pair">
              <StepsChart stats={stats} />
              <TimeChart stats={stats} />
            </div>
            <Calculator stats={stats} />
          </div>
        </Fragment>
      )}
    </div>
  );
}
