package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.focusProperties
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.CollectionInfo
import androidx.compose.ui.semantics.CollectionItemInfo
import androidx.compose.ui.semantics.collectionInfo
import androidx.compose.ui.semantics.collectionItemInfo
import androidx.compose.ui.semantics.focused
import androidx.compose.ui.semantics.semantics
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Option
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

/**
 * Which of the things that are found by typing is marked: the one that Enter chooses. The focus
 * stays where one types; that it stands for what is marked is told to assistive technology.
 */
internal class Mark {

  private var things: List<*> = emptyList<Any>()
  private var end = 0
  private var unlessIn: Any? = null

  /** The place of what is marked; less than 0 for nothing. */
  var at by mutableIntStateOf(-1)
    private set

  /** As soon as there are things, and each time that there are others, one at an end is marked. */
  fun want(first: Boolean, unlessIn: Any? = null) {
    at = -1
    end = if (first) 1 else -1
    this.unlessIn = unlessIn
  }

  /** Nothing is marked, and nothing will be by itself. */
  fun clear() {
    at = -1
    end = 0
  }

  /**
   * From now on these are there.
   *
   * @param source what they come from: where that is still what it was when other things were asked
   *   for, they are not those
   */
  fun among(next: List<*>, source: Any? = null) {
    if (things != next) {
      things = next
      at = -1
    }
    if (at < 0 && end != 0 && next.isNotEmpty() && (unlessIn == null || source !== unlessIn)) {
      at = if (end > 0) 0 else next.size - 1
    }
  }

  fun mark(index: Int) {
    at = index
  }

  /** Marks the next thing in a direction, round and round. */
  fun step(by: Int) {
    if (things.isNotEmpty()) {
      at = if (at < 0 && by < 0) things.size - 1 else (at + by).mod(things.size)
    }
  }
}

/**
 * What is found by typing.
 *
 * @param label the name of the field
 * @param chosen the values of those that are chosen; nothing where one alone can be
 * @param instead what there is to say where there are no options
 */
internal class Found(
  val label: String,
  val options: List<Option>,
  val chosen: List<String>?,
  val instead: String,
)

/** Options that are found by typing, or what there is to say instead of them. */
@Composable
internal fun OptionList(found: Found, mark: Mark, choose: (Int) -> Unit) {
  val tokens = LocalTokens.current
  if (found.options.isEmpty()) {
    Note(found.instead)
    return
  }
  val telling = Telling("listbox", found.label).with("multiselectable", found.chosen != null)
  Column(
    Modifier.fillMaxWidth().tells(telling).semantics {
      collectionInfo = CollectionInfo(found.options.size, 1)
    }
  ) {
    found.options.forEachIndexed { at, option ->
      val selected = found.chosen?.contains(option.value) ?: (at == mark.at)
      MarkedLine(
        Telling("option", "${option.label} ${option.description}".trim())
          .with("selected", selected)
          .with("disabled", option.disabled),
        at,
        mark,
        choose,
      ) {
        val ink = if (option.disabled) tokens.colorTextDisabled else tokens.colorText
        OptionText(option.label, option.description, Modifier.weight(1f), ink)
        if (found.chosen != null && selected) {
          Glyph("check", tokens.colorAccentText)
        }
      }
    }
  }
}

/** What there is to say where nothing is found; nothing for nothing. */
@Composable
internal fun Note(text: String) {
  val tokens = LocalTokens.current
  if (text.isNotEmpty()) {
    Box(Modifier.live("status", false).padding(tokens.space3)) {
      Text(text, style = tokens.typeCopy.copy(color = tokens.colorTextMuted))
    }
  }
}

/** A name and, below it, more about it; heard with the line that they stand in. */
@Composable
internal fun OptionText(label: String, description: String, modifier: Modifier, ink: Color) {
  val tokens = LocalTokens.current
  Column(modifier.unheard()) {
    Text(label, style = tokens.typeCopy.copy(color = ink))
    if (description.isNotEmpty()) {
      Text(description, style = tokens.typeCaption.copy(color = tokens.colorTextMuted))
    }
  }
}

/** A line that can be marked from where one types; a press takes no focus from there. */
@Composable
internal fun MarkedLine(
  telling: Telling,
  at: Int,
  mark: Mark,
  choose: (Int) -> Unit,
  content: @Composable RowScope.() -> Unit,
) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusMedium)
  val sight = remember { BringIntoViewRequester() }
  val marked = at == mark.at
  if (marked) {
    LaunchedEffect(Unit) { sight.bringIntoView() }
  }
  Row(
    Modifier.fillMaxWidth()
      .bringIntoViewRequester(sight)
      .heightIn(min = tokens.sizeControl)
      .tells(telling)
      .semantics {
        focused = marked
        collectionItemInfo = CollectionItemInfo(at, 1, 0, 1)
      }
      .focusProperties { canFocus = false }
      .background(if (marked) tokens.colorAccentSubtle else tokens.colorRaised, shape)
      .clickable { choose(at) }
      .padding(tokens.space3, tokens.space1),
    Arrangement.spacedBy(tokens.space2),
    Alignment.CenterVertically,
    content,
  )
}
