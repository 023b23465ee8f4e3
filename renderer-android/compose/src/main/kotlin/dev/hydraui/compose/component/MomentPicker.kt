package dev.hydraui.compose.component

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.DatePicker
import androidx.compose.material3.DatePickerDefaults
import androidx.compose.material3.DatePickerState
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.TimePicker
import androidx.compose.material3.TimePickerDefaults
import androidx.compose.material3.TimePickerLayoutType
import androidx.compose.material3.TimePickerState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.snapshotFlow
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import dev.hydraui.brand.LocalTokens
import java.text.ParsePosition
import java.text.SimpleDateFormat
import java.util.Locale
import java.util.TimeZone
import kotlinx.coroutines.flow.drop

/** What is chosen by itself of a moment. */
internal enum class MomentPart(val icon: String) {
  DAY("calendar"),
  TIME("clock"),
}

/**
 * Material's calendar or clock.
 *
 * @param value an ISO 8601 text
 * @param language whose names of months it shows
 * @param chosen told of the part that is chosen, as ISO 8601 text
 */
@Composable
internal fun MomentPicker(
  part: MomentPart,
  value: String,
  language: String,
  chosen: (String) -> Unit,
) {
  CompositionLocalProvider(LocalContentColor provides LocalTokens.current.colorText) {
    when (part) {
      MomentPart.DAY -> Calendar(value, language, chosen)
      MomentPart.TIME -> Clock(value, chosen)
    }
  }
}

@OptIn(ExperimentalMaterial3Api::class)
@Composable
private fun Calendar(value: String, language: String, chosen: (String) -> Unit) {
  val choose by rememberUpdatedState(chosen)
  val state = remember { calendar(value, Locale.forLanguageTag(language)) }
  DatePicker(
    state,
    Modifier.arrowsLead(),
    title = null,
    headline = null,
    showModeToggle = false,
    colors = DatePickerDefaults.colors(containerColor = Color.Transparent),
  )
  LaunchedEffect(state) {
    snapshotFlow { state.selectedDateMillis }
      .drop(1)
      .collect { day -> day?.let { choose(days(UTC).format(it)) } }
  }
}

@OptIn(ExperimentalMaterial3Api::class)
@Composable
private fun Clock(value: String, chosen: (String) -> Unit) {
  val tokens = LocalTokens.current
  val choose by rememberUpdatedState(chosen)
  val state = remember { clock(value) }
  TimePicker(
    state,
    Modifier.padding(tokens.space4),
    TimePickerDefaults.colors(
      clockDialColor = tokens.colorSunken,
      timeSelectorUnselectedContainerColor = tokens.colorSunken,
    ),
    TimePickerLayoutType.Vertical,
  )
  LaunchedEffect(state) {
    snapshotFlow { two(state.hour) + ":" + two(state.minute) }.drop(1).collect { choose(it) }
  }
}

/** The years that a calendar offers, and more where the day is in another one. */
private val YEARS = 1900..2100

@OptIn(ExperimentalMaterial3Api::class)
private fun calendar(value: String, language: Locale): DatePickerState {
  val day = days(UTC).parse(value, ParsePosition(0))?.time
  val year = day?.let { value.substringBefore('-').toIntOrNull() }
  val years = if (year == null) YEARS else minOf(year, YEARS.first)..maxOf(year, YEARS.last)
  val month = day ?: System.currentTimeMillis()
  return DatePickerState(language, day, month, years)
}

@OptIn(ExperimentalMaterial3Api::class)
private fun clock(value: String): TimePickerState {
  val parts = value.substringAfter('T').split(':')
  val hour = parts[0].toIntOrNull()?.takeIf { it in 0..23 }
  val minute = parts.getOrNull(1)?.toIntOrNull()?.takeIf { it in 0..59 }
  return TimePickerState(hour ?: 0, minute ?: 0, is24Hour = true)
}

/** Material counts days in milliseconds of this zone. */
private val UTC = TimeZone.getTimeZone("UTC")

private fun days(zone: TimeZone) =
  SimpleDateFormat("yyyy-MM-dd", Locale.ROOT).apply {
    timeZone = zone
    isLenient = false
  }

/** The day that it is where this runs. */
internal fun today(): String = days(TimeZone.getDefault()).format(System.currentTimeMillis())

private fun two(number: Int): String = "$number".padStart(2, '0')
