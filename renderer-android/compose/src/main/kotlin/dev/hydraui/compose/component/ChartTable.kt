package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.CollectionInfo
import androidx.compose.ui.semantics.collectionInfo
import androidx.compose.ui.semantics.semantics
import dev.hydraui.component.Chart
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.tells

/**
 * A chart's numbers as a table that is heard and not seen: over its picture, so that a finger that
 * feels its way there hears the values.
 */
@Composable
internal fun BoxScope.Heard(chart: Chart<*>) {
  Column(
    Modifier.matchParentSize().tells(Telling("table", chart.label)).semantics {
      collectionInfo = CollectionInfo(chart.categories.size + 1, chart.series.size + 1)
    }
  ) {
    Line(listOf("cell" to "") + chart.series.map { "columnheader" to it.name })
    chart.categories.forEachIndexed { at, category ->
      val values = chart.series.map { "cell" to it.values.getOrElse(at) { "" } }
      Line(listOf("rowheader" to category) + values)
    }
  }
}

/** A row of cells, each a role and a text. */
@Composable
private fun ColumnScope.Line(cells: List<Pair<String, String>>) {
  Row(Modifier.weight(1f).fillMaxWidth().tells(Telling("row"))) {
    for ((role, text) in cells) {
      Box(Modifier.weight(1f).fillMaxHeight().tells(Telling(role, text)))
    }
  }
}
