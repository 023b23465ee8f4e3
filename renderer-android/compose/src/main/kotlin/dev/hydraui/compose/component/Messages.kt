package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.text
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.style.TextAlign
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Alert
import dev.hydraui.component.Alignment as Along
import dev.hydraui.component.EmptyState
import dev.hydraui.component.Progress
import dev.hydraui.component.Skeleton
import dev.hydraui.component.Toast
import dev.hydraui.component.Toasts
import dev.hydraui.component.Tone
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

/** A part that is read out when it appears or changes. */
internal fun Modifier.live(role: String, atOnce: Boolean): Modifier =
  tells(Telling(role)).semantics {
    liveRegion = if (atOnce) LiveRegionMode.Assertive else LiveRegionMode.Polite
  }

/** A message in the page that is read out when it appears. */
@Composable
internal fun DrawAlert(alert: Alert<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val ink = ink(alert.tone)
  val shape = RoundedCornerShape(tokens.radiusLarge)
  val atOnce = warns(alert.tone)
  Row(
    modifier
      .fillMaxWidth()
      .live(if (atOnce) "alert" else "status", atOnce)
      .background(ink.subtle, shape)
      .border(tokens.sizeLine, ink.border, shape)
      .padding(tokens.space4),
    Arrangement.spacedBy(tokens.space3),
  ) {
    Glyph(icon(alert.tone), ink.text)
    Column(Modifier.weight(1f), Arrangement.spacedBy(tokens.space2)) {
      val copy = tokens.typeCopy.copy(color = tokens.colorText)
      Text(alert.title, style = copy.copy(color = ink.text, fontWeight = tokens.fontWeightStrong))
      if (alert.description.isNotEmpty()) {
        Text(alert.description, style = copy)
      }
      if (spot.children.isNotEmpty()) {
        Lines(tokens.space3, Along.START) { LineChildren(spot) }
      }
    }
    if (alert.onDismiss.isPresent) {
      IconPress("close", spot.surface.words.dismiss(), spot) {
        spot.send((spot.component as Alert<*>).onDismiss)
      }
    }
  }
}

/** Says that there is nothing here, why, and what to do. */
@Composable
internal fun DrawEmptyState(state: EmptyState<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  Column(
    modifier.fillMaxWidth().padding(tokens.space8),
    Arrangement.spacedBy(tokens.space2),
    Alignment.CenterHorizontally,
  ) {
    Box(
      Modifier.size(tokens.space12).background(tokens.colorSunken, CircleShape),
      Alignment.Center,
    ) {
      Glyph("empty", tokens.colorTextMuted, size = tokens.space6)
    }
    val lead = tokens.typeLead.copy(color = tokens.colorText, fontWeight = tokens.fontWeightStrong)
    Text(state.title, textAlign = TextAlign.Center, style = lead)
    if (state.description.isNotEmpty()) {
      Text(
        state.description,
        textAlign = TextAlign.Center,
        style = tokens.typeCopy.copy(color = tokens.colorTextMuted),
      )
    }
    if (spot.children.isNotEmpty()) {
      Lines(tokens.space3, Along.CENTER, Modifier.padding(top = tokens.space2)) {
        LineChildren(spot)
      }
    }
  }
}

/** Something is under way. */
@Composable
internal fun DrawProgress(progress: Progress<*>, modifier: Modifier) {
  val tokens = LocalTokens.current
  Column(modifier.fillMaxWidth(), Arrangement.spacedBy(tokens.space2)) {
    Text(progress.label, Modifier.unheard(), style = tokens.typeCopy.copy(color = tokens.colorText))
    Bar(progress.label, progress.percent)
  }
}

/**
 * How much of something is done.
 *
 * @param percent less than 0 while nobody knows
 */
@Composable
internal fun Bar(name: String, percent: Int, modifier: Modifier = Modifier) {
  val tokens = LocalTokens.current
  val bar = modifier.fillMaxWidth().height(tokens.space2).semantics { contentDescription = name }
  if (percent < 0) {
    LinearProgressIndicator(bar, tokens.colorAccent, tokens.colorNeutralSubtle)
  } else {
    val part = percent.coerceIn(0, 100) / 100f
    LinearProgressIndicator(
      { part },
      bar,
      tokens.colorAccent,
      tokens.colorNeutralSubtle,
      drawStopIndicator = {},
    )
  }
}

/** The outline of content that is being fetched; what is fetched is only heard. */
@Composable
internal fun DrawSkeleton(skeleton: Skeleton<*>, modifier: Modifier) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusSmall)
  Column(modifier.fillMaxWidth().live("status", false), Arrangement.spacedBy(tokens.space3)) {
    Box(Modifier.semantics { text = AnnotatedString(skeleton.label) })
    for (line in 0 until skeleton.lines) {
      val part = SKELETON_WIDTHS[line % SKELETON_WIDTHS.size]
      Box(
        Modifier.fillMaxWidth(part)
          .height(tokens.space3)
          .background(tokens.colorNeutralSubtle, shape)
      )
    }
  }
}

/** Which parts of the width the lines of a skeleton take, in turn. */
private val SKELETON_WIDTHS = listOf(1f, 0.85f, 0.6f)

/** Where short messages appear. */
@Composable
internal fun DrawToasts(toasts: Toasts<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  Column(
    modifier.tells(Telling("region", toasts.label)).widthIn(max = tokens.sizeToast),
    Arrangement.spacedBy(tokens.space2),
  ) {
    Children(spot)
  }
}

/** A short message. */
@Composable
internal fun DrawToast(toast: Toast<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val ink = ink(toast.tone)
  val shape = RoundedCornerShape(tokens.radiusLarge)
  val read = if (toast.tone == Tone.DANGER) Modifier.live("alert", true) else Modifier
  // Where the message needs all of the width, what can be done stands below it.
  Lines(
    tokens.space3,
    Along.END,
    modifier
      .fillMaxWidth()
      .background(tokens.colorRaised, shape)
      .border(tokens.sizeLine, tokens.colorBorder, shape)
      .padding(tokens.space3),
  ) {
    Row(Modifier.grows(), Arrangement.spacedBy(tokens.space3), Alignment.CenterVertically) {
      Glyph(icon(toast.tone), ink.text)
      Box(read) { Text(toast.message, style = tokens.typeCopy.copy(color = tokens.colorText)) }
    }
    if (toast.onAction.isPresent && toast.action.isNotEmpty()) {
      Press(toast.action, spot) { spot.send((spot.component as Toast<*>).onAction) }
    }
    if (toast.onDismiss.isPresent) {
      IconPress("close", spot.surface.words.dismiss(), spot) {
        spot.send((spot.component as Toast<*>).onDismiss)
      }
    }
  }
}
