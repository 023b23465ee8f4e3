package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.width
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Alignment as Along
import dev.hydraui.component.Emphasis
import dev.hydraui.component.PageNumbers
import dev.hydraui.component.Pagination
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard
import java.util.Optional

/** Leads to the pages before and after, and to any by its number where pages are counted. */
@Composable
internal fun DrawPagination(pages: Pagination<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val words = spot.surface.words
  Lines(tokens.space2, Along.START, modifier.tells(Telling("navigation", pages.label))) {
    Box(Modifier.tells(Telling("status"))) {
      Text(pages.status, style = tokens.typeCopy.copy(color = tokens.colorTextMuted))
    }
    Turn(words.previous(), "previous", false, pages.onPrevious, pages.disabled, spot) {
      it.onPrevious
    }
    if (pages.onPage.isPresent) {
      Lines(tokens.space1, Along.START, Modifier.tells(Telling("list"))) { Numbers(pages, spot) }
    }
    Turn(words.next(), "next", true, pages.onNext, pages.disabled, spot) { it.onNext }
    if (pages.onPageSize.isPresent) {
      PageSize(pages, spot)
    }
  }
}

/** Leads to the page before or after; where there is none it keeps the focus and does nothing. */
@Composable
private fun Turn(
  label: String,
  icon: String,
  atEnd: Boolean,
  event: Optional<*>,
  disabled: Boolean,
  spot: Spot,
  eventOf: (Pagination<*>) -> Optional<*>,
) {
  val held = event.isEmpty || disabled
  Press(
    label,
    spot,
    Modifier.tells(Telling().with("disabled", held)),
    icon = icon,
    iconAtEnd = atEnd,
    held = held,
  ) {
    val now = spot.component as Pagination<*>
    if (!now.disabled) {
      spot.send(eventOf(now))
    }
  }
}

@Composable
private fun Numbers(pages: Pagination<*>, spot: Spot) {
  val tokens = LocalTokens.current
  for ((at, number) in PageNumbers.around(pages.page, pages.pageCount).withIndex()) {
    key(if (number == PageNumbers.GAP) -at else number) {
      if (number == PageNumbers.GAP) {
        Text("…", Modifier.unheard(), style = tokens.typeCopy.copy(color = tokens.colorTextMuted))
      } else {
        NumberEntry(number, pages, spot)
      }
    }
  }
}

@Composable
private fun NumberEntry(number: Int, pages: Pagination<*>, spot: Spot) {
  val current = number == pages.page
  Box(Modifier.tells(Telling("listitem"))) {
    val telling = Telling().with("current page", current).with("disabled", pages.disabled)
    Press(
      "$number",
      spot,
      Modifier.tells(telling),
      name = spot.surface.words.page("$number"),
      emphasis = if (current) Emphasis.NORMAL else Emphasis.QUIET,
      held = pages.disabled,
    ) {
      val now = spot.component as Pagination<*>
      if (!now.disabled && number != now.page) {
        spot.send(now.onPage.map { toEvent(it, number) })
      }
    }
  }
}

@Composable
private fun PageSize(pages: Pagination<*>, spot: Spot) {
  val label = spot.surface.words.perPage()
  val text = FieldText(label, "", "", false, pages.disabled, false, false)
  Box(Modifier.width(LocalTokens.current.sizeColumnSmall)) {
    Choice(text, pages.pageSizes, pages.pageSize, "", spot, Modifier) { size ->
      val now = spot.component as Pagination<*>
      if (size != now.pageSize) {
        spot.send(now.onPageSize.map { toEvent(it, size) })
      }
    }
  }
}
