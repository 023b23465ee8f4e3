package dev.hydraui.compose

import dev.hydraui.component.Ui
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
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
