using QRCoder;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Words as a QR code, drawn as a picture that stays sharp on paper.</summary>
internal static class Qr
{
    public static string Svg(string words)
    {
        using var data = QRCodeGenerator.GenerateQrCode(words, QRCodeGenerator.ECCLevel.M);
        return new SvgQRCode(data).GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true);
    }
}
