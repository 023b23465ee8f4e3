package dev.hydraui.compose.component

import androidx.compose.runtime.Composable
import androidx.compose.runtime.Stable
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.LayoutCoordinates
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.MeasurePolicy
import androidx.compose.ui.layout.MeasureResult
import androidx.compose.ui.layout.MeasureScope
import androidx.compose.ui.layout.boundsInWindow
import androidx.compose.ui.layout.onGloballyPositioned
import androidx.compose.ui.layout.positionInWindow
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalWindowInfo
import androidx.compose.ui.semantics.CollectionItemInfo
import androidx.compose.ui.semantics.collectionItemInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import dev.hydraui.compose.scene.Draw
import dev.hydraui.compose.scene.Spot

/** So many are always there whole. */
private const val FEW = 100

/** How far beyond what is in sight there is something too. */
private val AROUND = 400.dp

/** How high each is taken to be until there is something to be measured. */
private val USUAL = 44.dp

/** What is in sight changes in steps of so many pixels, so that not every one composes. */
private const val STEP = 128

/**
 * What stands below one another, perhaps by the thousand, in as many columns of one width as fit;
 * each line is as high as the highest in it. Up to a hundred are there whole; of more only those in
 * sight are composed, with some around them and what is kept. They have no scroll of their own but
 * share that of what they stand in, as people are used to on phones, where one finger moves one
 * page: a `LazyColumn` could not stand in a page that scrolls. What has not been measured yet is
 * taken to be as high as the first that were.
 *
 * @param most how many columns at most
 * @param narrowest how narrow a column may be
 * @param kept what is composed in any case
 */
@Composable
internal fun Columns(
  spots: List<Spot>,
  gap: Dp,
  modifier: Modifier = Modifier,
  most: Int = 1,
  narrowest: Dp = 0.dp,
  kept: (Spot) -> Boolean = { it.focus.has() },
) {
  val sight = remember { Sight() }
  val density = LocalDensity.current
  sight.density = density.density
  sight.window = LocalWindowInfo.current.containerSize.height
  sight.gap = with(density) { gap.roundToPx() }
  val shape =
    remember(most, narrowest, density) {
      with(density) { Shape(maxOf(1, most), narrowest.roundToPx()) }
    }
  val many = spots.size > FEW
  val here by
    remember(spots, kept) {
      derivedStateOf { if (many) sight.composed(spots, kept) else spots.indices.toList() }
    }
  val at = here
  Layout(
    {
      for (index in at) {
        val spot = spots[index]
        key(spot.id) { Draw(spot, if (many) Modifier.numbered(index) else Modifier) }
      }
    },
    if (many) modifier.onGloballyPositioned(sight::look) else modifier,
    ColumnsPolicy(spots, at, sight, shape),
  )
}

private fun Modifier.numbered(index: Int): Modifier = semantics {
  collectionItemInfo = CollectionItemInfo(index, 1, 0, 1)
}

/** In pixels. */
private data class Shape(val most: Int, val narrowest: Int)

/** What of a list is in sight, and how high what is in it was measured to be. In pixels. */
@Stable
private class Sight {

  private val heights = HashMap<Long, Int>()
  private var usual = 0
  private var from by mutableIntStateOf(0)
  private var to by mutableIntStateOf(UNKNOWN)

  /** How many columns there are. */
  var columns by mutableIntStateOf(1)
  var density by mutableStateOf(1f)
  var window by mutableIntStateOf(0)
  var gap by mutableIntStateOf(0)

  fun look(list: LayoutCoordinates) {
    val seen = list.boundsInWindow()
    val top = list.positionInWindow().y
    from = (seen.top - top).toInt().floorDiv(STEP) * STEP
    to = ((seen.bottom - top).toInt().floorDiv(STEP) + 1) * STEP
  }

  fun measured(spot: Spot, height: Int) {
    heights[spot.id] = height
    if (usual == 0) {
      usual = height
    }
  }

  /** How high the line is that begins there. */
  fun high(spots: List<Spot>, start: Int): Int {
    var high = 0
    for (at in start until minOf(spots.size, start + columns)) {
      high = maxOf(high, heights[spots[at].id] ?: guess())
    }
    return high
  }

  private fun guess(): Int = if (usual > 0) usual else (USUAL.value * density).toInt()

  fun composed(spots: List<Spot>, kept: (Spot) -> Boolean): List<Int> {
    val around = (AROUND.value * density).toInt()
    val top = from - around
    val bottom = (if (to == UNKNOWN) window else to) + around
    val here = ArrayList<Int>()
    var y = 0
    for (start in spots.indices step columns) {
      val end = y + high(spots, start)
      for (at in start until minOf(spots.size, start + columns)) {
        if ((end >= top && y <= bottom) || kept(spots[at])) {
          here.add(at)
        }
      }
      y = end + gap
    }
    return here
  }

  companion object {
    private const val UNKNOWN = Int.MIN_VALUE
  }
}

private data class ColumnsPolicy(
  private val spots: List<Spot>,
  private val here: List<Int>,
  private val sight: Sight,
  private val shape: Shape,
) : MeasurePolicy {

  override fun MeasureScope.measure(
    measurables: List<Measurable>,
    constraints: Constraints,
  ): MeasureResult {
    val space = sight.gap
    val bounded = constraints.hasBoundedWidth
    val least = shape.narrowest
    val wide =
      when {
        bounded -> constraints.maxWidth
        shape.most > 1 -> shape.most * (least + space) - space
        else -> measurables.maxOfOrNull { it.maxIntrinsicWidth(Constraints.Infinity) } ?: 0
      }
    val count =
      if (shape.most == 1) 1 else ((wide + space) / (least + space)).coerceIn(1, shape.most)
    if (sight.columns != count) {
      sight.columns = count
    }
    val column = (wide - (count - 1) * space) / count
    val parts = measurables.map { it.measure(Constraints.fixedWidth(column)) }
    parts.forEachIndexed { at, part -> sight.measured(spots[here[at]], part.height) }
    val places = IntArray(parts.size)
    var y = 0
    var next = 0
    for (start in spots.indices step count) {
      while (next < here.size && here[next] < start + count) {
        places[next++] = y
      }
      y += sight.high(spots, start) + space
    }
    return layout(wide, maxOf(0, y - space)) {
      parts.forEachIndexed { at, part ->
        part.placeRelative(here[at] % count * (column + space), places[at])
      }
    }
  }
}
