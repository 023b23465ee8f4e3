package dev.hydraui.compose.benchmark

import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import dev.hydraui.component.SortDirection
import dev.hydraui.component.TableColumn
import dev.hydraui.component.Ui
import dev.hydraui.compose.HydraScreen
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
import dev.hydraui.machine.Store
import dev.hydraui.node.Node

/** A machine, drawn by Hydra. */
internal class ByHydra(private val machine: Machine<Rows, Task>) : Subject {

  private lateinit var store: Store<Rows, Task>

  @Composable
  override fun Show() {
    store = remember { Store.start(machine, Capabilities.none()) }
    HydraScreen(store, Modifier.fillMaxSize())
  }

  override fun perform(task: Task) {
    store.send(task)
  }
}

/** Rows of which those in sight are composed. */
internal class HydraTable : Ui<Task>(), Machine<Rows, Task> {

  private val columns =
    listOf("Number" to true, "Label" to false, "Remove" to false).map { (title, numeric) ->
      TableColumn(title, title, false, SortDirection.NONE, numeric)
    }

  override fun init(): Step<Rows, Task> = Step.of(Rows.NONE)

  override fun update(rows: Rows, task: Task): Step<Rows, Task> = Step.of(rows.after(task))

  override fun view(rows: Rows): Node<Task> =
    table("Rows", columns, each(rows.all, { it.id }, { it.id == rows.selected }, ::row))

  private fun row(row: Row, selected: Boolean): Node<Task> =
    tableRow(
        row.label,
        tableCell("${row.id}").numeric(true),
        tableCell(row.label),
        tableCell("", button("Remove", Task.Remove(0))),
      )
      .selected(selected)
}
