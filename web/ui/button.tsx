// A button. While what it does is on its way it says so, and does not do it again.
import type { ComponentProps } from 'react'

export function Button({
  variant = 'primary',
  size,
  color,
  isBusy = false,
  type = 'button',
  onClick,
  children,
  ...rest
}: Omit<ComponentProps<'button'>, 'className'> & {
  variant?: 'primary' | 'secondary' | 'tertiary'
  size?: 'sm' | 'md'
  /** `danger` for what cannot be undone. */
  color?: 'danger' | 'neutral'
  isBusy?: boolean
}) {
  return (
    <button
      {...rest}
      type={type}
      className="ds-button"
      data-variant={variant}
      data-size={size}
      data-color={color}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest['aria-disabled']}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  )
}
