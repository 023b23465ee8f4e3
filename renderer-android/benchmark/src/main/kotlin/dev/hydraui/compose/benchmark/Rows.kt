package dev.hydraui.compose.benchmark

import kotlin.random.Random

/** A row; another label is another row of the same id. */
internal data class Row(val id: Int, val label: String)

/** What is done to rows, which are counted from 0. */
internal sealed interface Task {
  data class Create(val count: Int) : Task

  /** Every tenth row has a longer label. */
  data object Update : Task

  data class Select(val row: Int) : Task

  data class Swap(val one: Int, val other: Int) : Task

  data class Remove(val row: Int) : Task

  data object Clear : Task
}

/** The state of both sides: the rows, and the id of the one that is selected. */
internal data class Rows(val all: List<Row>, val selected: Int, val nextId: Int) {

  fun after(task: Task): Rows =
    when (task) {
      is Task.Create -> Rows(List(task.count) { Row(nextId + it, label()) }, 0, nextId + task.count)
      is Task.Update ->
        copy(all = all.mapIndexed { at, row -> if (at % 10 == 0) longer(row) else row })
      is Task.Select -> copy(selected = all[task.row].id)
      is Task.Swap ->
        copy(
          all =
            all.toMutableList().apply {
              set(task.one, all[task.other])
              set(task.other, all[task.one])
            }
        )
      is Task.Remove -> copy(all = all - all[task.row])
      is Task.Clear -> copy(all = emptyList())
    }

  companion object {
    val NONE = Rows(emptyList(), 0, 1)
    private val WORDS = listOf("pretty", "large", "small", "red", "quiet", "table", "lamp", "desk")
    private val CHANCE = Random(1)

    private fun label() = List(3) { WORDS[CHANCE.nextInt(WORDS.size)] }.joinToString(" ")

    private fun longer(row: Row) = row.copy(label = row.label + " !!!")
  }
}
