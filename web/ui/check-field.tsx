// Yes or no: a box to tick in a form, or a switch that does something at once.
import { describedBy, Fault, type FieldAround, Help } from './field.tsx'

export function CheckField({
  isOn,
  isSwitch = false,
  onChange,
  ...around
}: FieldAround & { isOn: boolean; isSwitch?: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <div className="ds-field">
      <input
        {...describedBy(around)}
        className="ds-input"
        type="checkbox"
        role={isSwitch ? 'switch' : undefined}
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label className="ds-label" data-weight="regular" htmlFor={around.id}>
        {around.label}
      </label>
      <Help {...around} />
      <Fault {...around} />
    </div>
  )
}
