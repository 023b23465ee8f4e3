package dev.hydraui.compose.component

import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalLayoutDirection
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Alignment
import dev.hydraui.component.TagsField
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.rememberControl

/** Several short texts of the person's own. */
@Composable
internal fun DrawTagsField(tags: TagsField<*>, spot: Spot, modifier: Modifier) {
  val control = rememberControl(spot)
  val focus = remember(control) { ComingFocus(spot, control) }
  val work = remember(spot) { TagsWork(spot) }
  val direction = LocalLayoutDirection.current
  val fixed = tags.disabled || tags.readOnly
  val text =
    FieldText(
      tags.label,
      tags.description,
      tags.error,
      tags.required,
      tags.disabled,
      tags.readOnly,
      tags.busy,
    )
  LaunchedEffect(tags.values) { work.taken() }
  Field(text, modifier) {
    FramedInput(text, control, Modifier.onLeave(spot, work::left)) {
      Lines(LocalTokens.current.space1, Alignment.START, Modifier.weight(1f)) {
        Chips(tags.label, tags.values, spot, focus, fixed, work::remove)
        Typed(
          text,
          work.text,
          text.telling(),
          spot,
          Modifier.grows().widthIn(min = LocalTokens.current.sizeColumnSmall / 2).onPressed { key ->
            val atStart = work.typing.isAtStart(work.text)
            val count = if (atStart && !fixed) tags.values.size else 0
            intoChips(key, direction, count, work.text.isEmpty(), focus, work::remove)
          },
          control,
          work.typing,
          if (tags.values.isEmpty()) tags.placeholder else "",
          done = work::add,
          send = work::typed,
        )
      }
      if (text.busy) {
        Turning()
      }
    }
  }
}

/** What a person does in a field of tags. */
private class TagsWork(private val spot: Spot) {

  val typing = Typing()

  /** What is typed and no tag yet; until it has become tags it stays. */
  var text by mutableStateOf("")
    private set

  /** Whether the machine has been offered that. */
  private var offered = false

  private val tags
    get() = spot.component as TagsField<*>

  private val canChange
    get() = !tags.disabled && !tags.readOnly

  fun remove(index: Int) {
    if (canChange) {
      spot.send(toEvent(tags.onChange, tags.values.filterIndexed { at, _ -> at != index }))
    }
  }

  fun typed(next: String, answered: () -> Unit) {
    text = next
    offered = false
    answered()
    if (',' in next) {
      add()
    }
  }

  /** What is typed is to become tags. */
  fun add(): Boolean {
    val more = text.split(',', '\n').map { it.trim() }.filter { it.isNotEmpty() }
    if (more.isEmpty() || offered || !canChange) {
      return false
    }
    text = more.joinToString(", ")
    offered = true
    spot.send(toEvent(tags.onChange, tags.values + more))
    return true
  }

  /** Other tags are there: what was offered has been taken. */
  fun taken() {
    if (offered) {
      text = ""
      offered = false
    }
  }

  fun left() {
    add()
    spot.send(tags.onBlur)
  }
}
