/** The drawing: a stylised adult, 480 × 600, cropped to head and shoulders. Moving parts carry `data-part`. */

export const FACE = `
<svg viewBox="20 66 440 510" preserveAspectRatio="xMidYMax meet" xmlns="http://www.w3.org/2000/svg" role="img" focusable="false">
 <defs>
  <linearGradient id="av-skin" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#efc4a2"/><stop offset="1" stop-color="#e2ab85"/></linearGradient>
  <linearGradient id="av-hair" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#5a3d2e"/><stop offset="1" stop-color="#412a20"/></linearGradient>
  <linearGradient id="av-coat" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#2f5875"/><stop offset="1" stop-color="#234660"/></linearGradient>
  <radialGradient id="av-blush"><stop offset="0" stop-color="#d9775f" stop-opacity=".34"/><stop offset="1" stop-color="#d9775f" stop-opacity="0"/></radialGradient>
  <radialGradient id="av-iris"><stop offset=".2" stop-color="#7a5a3a"/><stop offset="1" stop-color="#4b3320"/></radialGradient>
  <clipPath id="av-eye-l"><path data-part="eyeClipL"/></clipPath>
  <clipPath id="av-eye-r"><path data-part="eyeClipR"/></clipPath>
  <clipPath id="av-lips"><path data-part="innerClip"/></clipPath>
 </defs>
 <g>
  <g data-part="hairBack">
   <path fill="url(#av-hair)" d="M240 82C142 82 104 158 106 248C107 318 96 372 116 420C150 448 196 446 240 446C284 446 330 448 364 420C384 372 373 318 374 248C376 158 338 82 240 82Z"/>
  </g>
  <g data-part="body">
   <path fill="url(#av-coat)" d="M28 600C32 528 78 496 150 478L198 462H282L330 478C402 496 448 528 452 600Z"/>
   <path fill="#1d3b52" opacity=".5" d="M150 478C128 520 132 560 140 600H120C112 556 118 512 150 478ZM330 478C352 520 348 560 340 600H360C368 556 362 512 330 478Z"/>
   <path fill="#f7f4ee" d="M186 466L240 566L294 466L278 452H202Z"/>
   <path fill="#d99f79" d="M197 396V462C204 492 224 506 240 512C256 506 276 492 283 462V396Z"/>
   <path fill="#c4855f" opacity=".55" d="M197 414C210 452 270 452 283 414V440C266 468 214 468 197 440Z"/>
   <path fill="#fffdf8" d="M197 458L174 474L212 532L238 514C216 502 202 482 197 458ZM283 458L306 474L268 532L242 514C264 502 278 482 283 458Z"/>
   <path fill="#376885" d="M174 470L150 480L176 560L226 600H240V566L210 532ZM306 470L330 480L304 560L254 600H240V566L270 532Z"/>
  </g>
  <g data-part="head">
   <path fill="#dba27b" d="M128 262C112 254 106 272 112 294C117 314 128 324 138 318ZM352 262C368 254 374 272 368 294C363 314 352 324 342 318Z"/>
   <path fill="url(#av-skin)" d="M240 128C168 128 132 178 132 252C132 330 150 378 186 412C206 430 224 437 240 437C256 437 274 430 294 412C330 378 348 330 348 252C348 178 312 128 240 128Z"/>
   <path fill="#c98a63" opacity=".2" d="M186 412C206 430 224 437 240 437C256 437 274 430 294 412C310 397 322 379 331 357C306 398 276 416 240 416C204 416 174 398 149 357C158 379 170 397 186 412Z"/>
   <g data-part="features">
    <ellipse cx="172" cy="334" rx="34" ry="24" fill="url(#av-blush)"/><ellipse cx="308" cy="334" rx="34" ry="24" fill="url(#av-blush)"/>
    <g clip-path="url(#av-eye-l)"><rect x="150" y="246" width="72" height="58" fill="#fffaf4"/><rect x="150" y="246" width="72" height="17" fill="#b98a6c" opacity=".25"/>
     <g data-part="irisL"><circle cx="188" cy="275" r="14.5" fill="url(#av-iris)"/><circle cx="188" cy="275" r="6.6" fill="#1c120b"/><circle cx="193" cy="269.500" r="4" fill="#fff"/></g></g>
    <g clip-path="url(#av-eye-r)"><rect x="258" y="246" width="72" height="58" fill="#fffaf4"/><rect x="258" y="246" width="72" height="17" fill="#b98a6c" opacity=".25"/>
     <g data-part="irisR"><circle cx="292" cy="275" r="14.5" fill="url(#av-iris)"/><circle cx="292" cy="275" r="6.600" fill="#1c120b"/><circle cx="297" cy="269.500" r="4" fill="#fff"/></g></g>
    <g fill="none" stroke-linecap="round">
     <path data-part="creaseL" stroke="#c08660" stroke-width="2.4" opacity=".7"/><path data-part="creaseR" stroke="#c08660" stroke-width="2.4" opacity=".7"/>
     <path data-part="lowerL" stroke="#b87f5c" stroke-width="2"/><path data-part="lowerR" stroke="#b87f5c" stroke-width="2"/>
     <path data-part="lidL" stroke="#38241a" stroke-width="5"/><path data-part="lidR" stroke="#38241a" stroke-width="5"/>
    </g>
    <g data-part="brows" fill="#4a3124"><path d="M154 242C166 227 190 224 214 233C215 236 214 239 212 240C190 234 170 236 157 246C154 247 152 245 154 242Z"/><path d="M326 242C314 227 290 224 266 233C265 236 266 239 268 240C290 234 310 236 323 246C326 247 328 245 326 242Z"/></g>
    <path fill="none" stroke="#bd8058" stroke-width="3" stroke-linecap="round" d="M231 278C229 300 220 318 221 328C222 336 231 339 240 339C249 339 258 336 259 328"/>
    <path fill="#fff" opacity=".2" d="M238 264C235 288 234 306 236 322C240 325 244 324 245 320C246 306 245 286 243 264C242 261 239 261 238 264Z"/>
    <g data-part="mouth" transform="translate(240 378)">
     <path data-part="outer" fill="#c2655d"/>
     <path data-part="inner" fill="#571f22"/>
     <g clip-path="url(#av-lips)"><ellipse data-part="tongue" cx="0" ry="13" fill="#c96a68"/><rect data-part="teeth" x="-30" width="60" rx="6" fill="#fdf9f1"/></g>
     <path data-part="line" fill="none" stroke="#8a3b3a" stroke-width="2.4" stroke-linecap="round"/>
     <path data-part="shine" fill="none" stroke="#fff" stroke-opacity=".32" stroke-width="3" stroke-linecap="round"/>
    </g>
   </g>
   <path data-part="hairFront" fill="url(#av-hair)" d="M240 92C162 90 116 142 117 236C117 266 120 288 126 304C132 272 138 238 158 210C196 212 250 196 284 162C300 190 330 206 340 228C346 254 350 280 354 304C360 288 363 266 363 236C364 142 318 94 240 92Z"/>
   <path fill="none" stroke="#7b5843" stroke-width="4" stroke-linecap="round" opacity=".5" d="M280 126C246 166 198 184 160 190M292 132C300 160 326 180 342 204M268 110C226 112 176 128 150 168"/>
  </g>
 </g>
</svg>`;
