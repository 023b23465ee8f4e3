package dev.hydraui.compose.conformance

import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
import dev.hydraui.node.Node

/**
 * Shows the node that it was sent last; whatever else it is sent, it tells.
 *
 * @param told of the events of the views
 */
internal class Shown(private val told: (String) -> Unit) : Machine<Node<String>, Any> {

  override fun init(): Step<Node<String>, Any> = Step.of(Node.empty())

  @Suppress("UNCHECKED_CAST")
  override fun update(shown: Node<String>, event: Any): Step<Node<String>, Any> {
    if (event is Node<*>) {
      return Step.of(event as Node<String>)
    }
    told(event.toString())
    return Step.of(shown)
  }

  override fun view(shown: Node<String>): Node<Any> = shown.map { it }
}
