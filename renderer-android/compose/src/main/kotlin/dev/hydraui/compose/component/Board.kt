package dev.hydraui.compose.component

import androidx.compose.runtime.Stable
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.layout.LayoutCoordinates
import androidx.compose.ui.layout.boundsInRoot
import androidx.compose.ui.layout.positionInRoot
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.unit.toSize
import dev.hydraui.component.CardMove
import dev.hydraui.component.KanbanBoard
import dev.hydraui.component.KanbanCard
import dev.hydraui.component.KanbanColumn
import dev.hydraui.compose.scene.Spot

/** The board that a column or a card stands in. */
internal val LocalBoard = staticCompositionLocalOf<Board?> { null }

/** A card that has been picked up, and where it would be put. */
internal data class CardHold(
  val card: Spot,
  val byKeys: Boolean,
  val origin: Spot,
  val from: Int,
  val column: Spot = origin,
  val index: Int = from,
) {

  val isMoved: Boolean
    get() = column !== origin || index != from

  /** The other cards of the column. */
  val others: List<Spot>
    get() = column.children.filter { it !== card }

  fun put(to: Spot, wanted: Int): CardHold {
    val there = copy(column = to)
    return there.copy(index = wanted.coerceIn(0, there.others.size))
  }
}

/** What a board keeps for as long as it is there: the card that is held, and what was said. */
@Stable
internal class Board(private val spot: Spot) {

  var hold by mutableStateOf<CardHold?>(null)
    private set

  /** What is said of it to those who do not see it. */
  var said by mutableStateOf("")
    private set

  /** How far the card that is drawn was drawn. */
  var drawn by mutableStateOf(Offset.Zero)
    private set

  /** Towards which end it is to be scrolled, as what is drawn is near it. */
  var towards by mutableIntStateOf(0)
    private set

  /** The card that was put elsewhere by keys and is to have the focus there. */
  var moved = ""

  /** What of the board is in sight. */
  var seen: LayoutCoordinates? = null

  /** How near to its end that is. */
  var edge = 0f
  private val places = HashMap<Spot, LayoutCoordinates>()
  private var pointer = Offset.Zero

  private val words
    get() = spot.surface.words

  /** Whether its cards can be put elsewhere. */
  val isMovable: Boolean by derivedStateOf {
    (spot.shown as? KanbanBoard<*>)?.onMove?.isPresent == true
  }

  private val columns: List<Spot>
    get() = spot.children

  fun placed(part: Spot, at: LayoutCoordinates) {
    places[part] = at
  }

  fun gone(part: Spot) {
    places.remove(part)
    if (hold?.card === part || hold?.column === part) {
      hold = null
    }
  }

  private fun title(card: Spot) = (card.component as KanbanCard<*>).title

  private fun CardHold.columnName() = (column.component as KanbanColumn<*>).title

  /** The grip of a card was pressed. */
  fun gripped(card: Spot) {
    if (hold == null) grab(card, true) else drop()
  }

  fun grab(card: Spot, byKeys: Boolean) {
    val origin = card.around ?: return
    val held = CardHold(card, byKeys, origin, origin.children.indexOf(card))
    hold = held
    drawn = Offset.Zero
    said = words.cardGrabbed(title(card), held.columnName(), held.index + 1, held.others.size + 1)
  }

  fun drop() {
    val held = hold ?: return
    end()
    val name = title(held.card)
    said = words.cardDropped(name, held.columnName(), held.index + 1, held.others.size + 1)
    if (held.isMoved) {
      val card = (held.card.component as KanbanCard<*>).key
      moved = if (held.byKeys) card else ""
      val move = CardMove(card, (held.column.component as KanbanColumn<*>).key, held.index)
      spot.send((spot.component as KanbanBoard<*>).onMove.map { toEvent(it, move) })
    }
  }

  fun cancel() {
    val held = hold ?: return
    end()
    said = words.cardCancelled(title(held.card))
  }

  /** Nothing is held any more. */
  fun end() {
    hold = null
    towards = 0
  }

  /** What a key does with a card that is held; whether anything. */
  fun pressed(key: Key): Boolean {
    val held = hold?.takeIf { it.byKeys } ?: return false
    val back = words.isRightToLeft
    when (key) {
      Key.DirectionUp -> hold = held.put(held.column, held.index - 1)
      Key.DirectionDown -> hold = held.put(held.column, held.index + 1)
      Key.DirectionLeft -> across(held, if (back) 1 else -1)
      Key.DirectionRight -> across(held, if (back) -1 else 1)
      Key.Escape -> {
        cancel()
        return true
      }
      else -> return false
    }
    hold?.let { said = words.cardMoved(it.columnName(), it.index + 1, it.others.size + 1) }
    return true
  }

  private fun across(held: CardHold, by: Int) {
    columns.getOrNull(columns.indexOf(held.column) + by)?.let { hold = held.put(it, held.index) }
  }

  /** What assistive technology offers for a card, where there are no arrow keys. */
  fun actions(card: Spot): List<CustomAccessibilityAction> {
    val column = card.around ?: return emptyList()
    val at = column.children.indexOf(card)
    val title = title(card)
    val steps =
      listOfNotNull(
        words.moveUp(title).takeIf { at > 0 }?.to(at - 1),
        words.moveDown(title).takeIf { at < column.children.size - 1 }?.to(at + 1),
      )
    val others = columns.filter { it !== column }
    return steps.map { (name, to) -> action(name, card, column, to) } +
      others.map { action((it.component as KanbanColumn<*>).title, card, it, it.children.size) }
  }

  private fun action(name: String, card: Spot, column: Spot, to: Int) =
    CustomAccessibilityAction(name) {
      grab(card, true)
      hold = hold?.put(column, to)
      drop()
      true
    }

  /** The card that is held is drawn on. */
  fun draw(by: Offset, at: Offset) {
    drawn += by
    pointer = at
    val room = seen?.takeIf { it.isAttached }?.boundsInRoot() ?: Rect.Zero
    val back = if (words.isRightToLeft) -1 else 1
    towards =
      when {
        at.x < room.left + edge -> -back
        at.x > room.right - edge -> back
        else -> 0
      }
    over()
  }

  /** The board was scrolled beneath what is held. */
  fun scrolled(by: Float) {
    drawn += Offset(if (words.isRightToLeft) -by else by, 0f)
    over()
  }

  /** To where the pointer is; outside of the board it is put nowhere. */
  private fun over() {
    val held = hold ?: return
    val inside = seen?.takeIf { it.isAttached }?.boundsInRoot()?.contains(pointer) == true
    val column = columns.firstOrNull { inside && isBeside(bounds(it)) }
    if (column == null) {
      hold = held.copy(column = held.origin, index = held.from)
      return
    }
    val others = column.children.filter { it !== held.card }
    val above =
      others.indexOfLast { card -> bounds(card)?.let { it.center.y < pointer.y - 1 } == true }
    hold = held.put(column, above + 1)
  }

  private fun isBeside(column: Rect?): Boolean =
    column != null && pointer.x >= column.left && pointer.x < column.right

  private fun bounds(part: Spot): Rect? =
    places[part]?.takeIf { it.isAttached }?.let { Rect(it.positionInRoot(), it.size.toSize()) }
}
