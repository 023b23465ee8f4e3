package dev.hydraui.compose

import dev.hydraui.component.Ui
import dev.hydraui.compose.scene.Drawer
import dev.hydraui.compose.scene.Drawers
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
import dev.hydraui.node.Component
import dev.hydraui.node.ComponentType
import dev.hydraui.node.Node

/** One number, two buttons. */
internal class Counter : Ui<Int>(), Machine<Int, Int> {
  override fun init(): Step<Int, Int> = Step.of(0)

  override fun update(count: Int, by: Int): Step<Int, Int> = Step.of(if (by == 0) 0 else count + by)

  override fun view(count: Int): Node<Int> =
    column(text("Count: $count"), button("Add", 1), button("Reset", 0))
}

/** Rows that hold a text each, by their keys; an event is what they are from then on. */
internal class Rows(private val first: List<Row>) :
  Ui<List<Rows.Row>>(), Machine<List<Rows.Row>, List<Rows.Row>> {

  data class Row(val key: Int, val label: String)

  override fun init(): Step<List<Row>, List<Row>> = Step.of(first)

  override fun update(rows: List<Row>, next: List<Row>): Step<List<Row>, List<Row>> = Step.of(next)

  override fun view(rows: List<Row>): Node<List<Row>> =
    column(text("Rows"), column(each(rows, { it.key }, { text(it.label) })))
}

/** Shows one view, whatever happens, and tells what does. */
internal class Still(
  private val node: Node<String>,
  private val told: MutableList<String> = ArrayList(),
) : Machine<Int, String> {
  override fun init(): Step<Int, String> = Step.of(0)

  override fun update(state: Int, event: String): Step<Int, String> {
    told.add(event)
    return Step.of(state)
  }

  override fun view(state: Int): Node<String> = node
}

/** These, counting how often one of a kind is drawn, by its name. */
internal fun <C : Component<*>> Drawers.counting(
  type: ComponentType<C>,
  drawn: MutableMap<String, Int>,
): Drawers {
  val drawer = checkNotNull(drawer(type))
  return with(
    type,
    Drawer { component, spot, modifier ->
      drawn.merge(type.name(), 1, Int::plus)
      drawer.Draw(component, spot, modifier)
    },
  )
}
