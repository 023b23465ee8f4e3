package dev.hydraui.admin.installer;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/** The admin's icon: that of its page in a browser, {@code admin-ui/web}'s icon.svg. */
final class Icon {

  private static final Color GROUND = new Color(0x4f46e5);

  /** What the shape is drawn in, as an SVG's viewBox. */
  private static final double UNITS = 32;

  private static final int PIXELS = 256;

  private Icon() {}

  /** The formats of the systems; those of macOS and Windows hold a PNG. */
  enum Format {
    PNG,
    ICNS,
    ICO;

    private byte[] wrap(byte[] png) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      switch (this) {
        case PNG -> {}
        case ICNS -> {
          // The whole and, inside, one icon of 256 pixels: a type and a length each.
          out.write("icns".getBytes(StandardCharsets.US_ASCII));
          out.writeInt(16 + png.length);
          out.write("ic08".getBytes(StandardCharsets.US_ASCII));
          out.writeInt(8 + png.length);
        }
        case ICO -> {
          ByteBuffer head = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
          // One icon; 0 stands for 256 pixels; 1 plane, 32 bits; behind this head.
          head.putShort((short) 0).putShort((short) 1).putShort((short) 1);
          head.put(new byte[4]).putShort((short) 1).putShort((short) 32);
          head.putInt(png.length).putInt(22);
          out.write(head.array());
        }
      }
      out.write(png);
      return bytes.toByteArray();
    }
  }

  /** Writes it into a folder; where it is. */
  static Path write(Path folder, Format format) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(draw(), "png", png);
    Path file = folder.resolve("hydra-admin." + format.name().toLowerCase(Locale.ROOT));
    return Files.write(file, format.wrap(png.toByteArray()));
  }

  static BufferedImage draw() {
    BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(PIXELS / UNITS, PIXELS / UNITS);
    graphics.setColor(GROUND);
    graphics.fill(new RoundRectangle2D.Double(0, 0, UNITS, UNITS, 16, 16));
    graphics.setColor(Color.WHITE);
    graphics.setStroke(new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D letter = new Path2D.Double();
    letter.moveTo(10, 8);
    letter.lineTo(10, 24);
    letter.moveTo(22, 8);
    letter.lineTo(22, 24);
    letter.moveTo(10, 16);
    letter.lineTo(22, 16);
    graphics.draw(letter);
    graphics.dispose();
    return image;
  }
}
