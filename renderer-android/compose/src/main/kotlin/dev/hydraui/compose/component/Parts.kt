package dev.hydraui.compose.component

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.collapse
import androidx.compose.ui.semantics.expand
import androidx.compose.ui.semantics.semantics
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Alignment as Along
import dev.hydraui.component.Detail
import dev.hydraui.component.FieldGroup
import dev.hydraui.component.Section
import dev.hydraui.component.Toolbar
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.reachable
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard
import java.util.function.Function

/** The level of a section's heading. */
private const val SECTION = 2

/** A part of a page under a heading, which may open and close it. */
@Composable
internal fun DrawSection(section: Section<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val toggles = section.onToggle.isPresent
  val open = section.open || !toggles
  Column(modifier.fillMaxWidth(), Arrangement.spacedBy(tokens.space4)) {
    Column {
      if (toggles) {
        SectionToggle(section, open, spot)
      } else {
        Title(section.title, SECTION)
      }
      if (section.description.isNotEmpty()) {
        Text(section.description, style = tokens.typeCopy.copy(color = tokens.colorTextMuted))
      }
    }
    if (open) {
      Children(spot)
    }
  }
}

@Composable
private fun SectionToggle(section: Section<*>, open: Boolean, spot: Spot) {
  val tokens = LocalTokens.current
  val heading = Telling("heading", section.title).with("level $SECTION")
  Box(Modifier.tells(heading)) {
    val toggle = {
      val now = spot.component as Section<*>
      spot.send(now.onToggle.map { toEvent(it, !now.open) })
    }
    Row(
      Modifier.stop(spot, Stop.PRESS)
        .opens(open, toggle)
        .ring(RoundedCornerShape(tokens.radiusSmall))
        .clickable(role = Role.Button, onClick = toggle)
        .reachable(),
      Arrangement.spacedBy(tokens.space2),
      Alignment.CenterVertically,
    ) {
      Glyph(if (open) "chevron-down" else "next", tokens.colorTextMuted)
      Text(section.title, style = tokens.typeSubheading.copy(color = tokens.colorText))
    }
  }
}

/** The event that a function of a component's makes of a value. */
@Suppress("UNCHECKED_CAST")
internal fun <T> toEvent(function: Function<T, *>, value: T): Any =
  (function as Function<T, Any>).apply(value)

/** Tells whether what it opens is open. */
internal fun Modifier.opens(open: Boolean, toggle: () -> Unit): Modifier = semantics {
  if (open) {
    collapse {
      toggle()
      true
    }
  } else {
    expand {
      toggle()
      true
    }
  }
}

/** What can be done with what is below it. */
@Composable
internal fun DrawToolbar(toolbar: Toolbar<*>, spot: Spot, modifier: Modifier) {
  Lines(LocalTokens.current.space3, Along.START, modifier.tells(Telling("group", toolbar.label))) {
    LineChildren(spot)
  }
}

/** Names and values below one another. */
@Composable
internal fun DrawDetails(spot: Spot, modifier: Modifier) {
  Column(modifier.fillMaxWidth(), Arrangement.spacedBy(LocalTokens.current.space3)) {
    Children(spot)
  }
}

/** A name and its value. */
@Composable
internal fun DrawDetail(detail: Detail<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  Row(modifier.fillMaxWidth(), Arrangement.spacedBy(tokens.space4)) {
    Text(
      detail.label,
      Modifier.width(tokens.sizeColumnSmall).tells(Telling("term")),
      style = tokens.typeCopy.copy(color = tokens.colorTextMuted),
    )
    Lines(tokens.space3, Along.START, Modifier.weight(1f).tells(Telling("definition"))) {
      LineChildren(spot)
    }
  }
}

/** Fields that belong together, under a name. */
@Composable
internal fun DrawFieldGroup(group: FieldGroup<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  Column(modifier.fillMaxWidth().tells(Telling("group", group.label))) {
    Text(
      group.label,
      Modifier.unheard().padding(bottom = tokens.space2),
      style = tokens.typeCopy.copy(color = tokens.colorText, fontWeight = tokens.fontWeightStrong),
    )
    Column(verticalArrangement = Arrangement.spacedBy(tokens.space4)) { Children(spot) }
  }
}
