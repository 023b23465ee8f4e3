package dev.hydraui.compose.desktop

import java.awt.Point
import java.awt.datatransfer.DataFlavor
import java.awt.datatransfer.Transferable
import java.awt.datatransfer.UnsupportedFlavorException
import java.awt.dnd.DnDConstants
import java.awt.dnd.DropTarget
import java.awt.dnd.DropTargetContext
import java.awt.dnd.DropTargetDragEvent
import java.awt.dnd.DropTargetDropEvent
import java.io.File
import sun.reflect.ReflectionFactory

/** Files as another program offers them. */
internal class Dragged(private val files: List<File>) : Transferable {

  override fun getTransferDataFlavors(): Array<DataFlavor> = arrayOf(DataFlavor.javaFileListFlavor)

  override fun isDataFlavorSupported(flavor: DataFlavor): Boolean =
    flavor == DataFlavor.javaFileListFlavor

  override fun getTransferData(flavor: DataFlavor): Any =
    if (isDataFlavorSupported(flavor)) files else throw UnsupportedFlavorException(flavor)
}

/** AWT's own events of a drag. Without a screen AWT makes nothing to drop on: this does. */
internal object Drags {

  private val context: DropTargetContext = run {
    val context = bare(DropTargetContext::class.java)
    val its = DropTargetContext::class.java.getDeclaredField("dropTarget")
    its.isAccessible = true
    its.set(context, bare(DropTarget::class.java))
    context
  }

  fun over(what: Transferable): Any =
    object : DropTargetDragEvent(context, Point(), COPY, COPY) {
      override fun getTransferable(): Transferable = what
    }

  fun dropped(what: Transferable): Any =
    object : DropTargetDropEvent(context, Point(), COPY, COPY) {
      override fun getTransferable(): Transferable = what
    }

  private const val COPY = DnDConstants.ACTION_COPY

  private fun <T> bare(type: Class<T>): T {
    val made = Any::class.java.getDeclaredConstructor()
    val constructor =
      ReflectionFactory.getReflectionFactory().newConstructorForSerialization(type, made)
    return type.cast(constructor.newInstance())
  }
}
