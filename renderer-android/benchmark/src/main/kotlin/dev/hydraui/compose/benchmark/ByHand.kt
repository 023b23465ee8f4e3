package dev.hydraui.compose.benchmark

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row as Beside
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.Button
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp

/** What Compose itself offers for it: a state, and rows with keys in a lazy column. */
internal class HandTable : Subject {

  private var rows by mutableStateOf(Rows.NONE)

  override fun perform(task: Task) {
    rows = rows.after(task)
  }

  @Composable
  override fun Show() {
    MaterialTheme {
      Column(Modifier.fillMaxSize()) {
        Headings()
        LazyColumn(Modifier.fillMaxSize()) {
          items(rows.all, { it.id }) { row ->
            Line(row, row.id == rows.selected) { perform(Task.Remove(0)) }
          }
        }
      }
    }
  }

  @Composable
  private fun Headings() {
    Beside(Modifier.height(44.dp), verticalAlignment = Alignment.CenterVertically) {
      Text("Number", Modifier.width(120.dp).padding(horizontal = 16.dp), textAlign = TextAlign.End)
      Text("Label", Modifier.weight(1f).padding(horizontal = 16.dp))
      Text("Remove", Modifier.padding(horizontal = 16.dp))
    }
  }

  @Composable
  private fun Line(row: Row, selected: Boolean, remove: () -> Unit) {
    val colors = MaterialTheme.colorScheme
    Beside(
      Modifier.fillMaxWidth()
        .height(44.dp)
        .background(if (selected) colors.primaryContainer else Color.Transparent),
      verticalAlignment = Alignment.CenterVertically,
    ) {
      Text(
        "${row.id}",
        Modifier.width(120.dp).padding(horizontal = 16.dp),
        textAlign = TextAlign.End,
      )
      Text(
        row.label,
        Modifier.weight(1f).padding(horizontal = 16.dp),
        maxLines = 1,
        overflow = TextOverflow.Ellipsis,
      )
      Button(remove) { Text("Remove") }
    }
  }
}
