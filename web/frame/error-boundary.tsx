// Keeps a part that breaks from taking the rest with it, until one goes somewhere else.
import { Component, type ReactNode } from 'react'

interface Props {
  /** Where one is: what broke there may work elsewhere. */
  at: string
  instead: ReactNode
  children: ReactNode
}

interface State {
  at: string
  hasBroken: boolean
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { at: this.props.at, hasBroken: false }

  static getDerivedStateFromError(): Partial<State> {
    return { hasBroken: true }
  }

  static getDerivedStateFromProps({ at }: Props, state: State): State | null {
    return at === state.at ? null : { at, hasBroken: false }
  }

  override render() {
    return this.state.hasBroken ? this.props.instead : this.props.children
  }
}
