import { h } from 'preact';
import { DESTINATIONS, type DestinationInfo } from '../model/destinations.ts';
import { Group } from '../parts/Group.tsx';
import { More } from '../parts/More.tsx';

const KINDS: Record<DestinationInfo['kind'], string> = {
  automation: 'Automation',
  crm: 'CRM',
  mail: 'E-mail marketing',
  chat: 'Chat',
  form: 'Form services',
  sheet: 'Sheets and tables',
  own: 'Your own',
};

interface ToolListProps {
  chosen: string | undefined;
  onChoose(tool: DestinationInfo): void;
}

/** Every tool that is known, by kind. */
export function ToolList({ chosen, onChoose }: ToolListProps) {
  return (
    <More summary="Which tools are known?" open={!chosen}>
      {(Object.keys(KINDS) as DestinationInfo['kind'][]).map((kind) => {
        const tools = DESTINATIONS.filter((tool) => tool.kind === kind);
        return (
          tools.length > 0 && (
            <Group class="tool-kind" label={KINDS[kind]} key={kind}>
              <span class="soft small">{KINDS[kind]}</span>
              <div class="row">
                {tools.map((tool) => (
                  <button
                    key={tool.name}
                    type="button"
                    class="button compact"
                    aria-pressed={tool.name === chosen}
                    onClick={() => onChoose(tool)}
                  >
                    {tool.name}
                  </button>
                ))}
              </div>
            </Group>
          )
        );
      })}
    </More>
  );
}
